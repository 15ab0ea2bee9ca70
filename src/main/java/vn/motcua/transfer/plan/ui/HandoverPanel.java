package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.transfer.minutes.ui.MinutesSheet;
import vn.motcua.transfer.plan.PlanRights;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.transfer.plan.TaskService;
import vn.motcua.transfer.stage.GoLiveService;
import vn.motcua.transfer.stage.GoLiveText;
import vn.motcua.transfer.stage.StageRow;
import vn.motcua.transfer.stage.StageService;

/** The hand-over of a unit as of a day: its stages as a line of steps, the plan, the tasks, the gate, the minutes. */
class HandoverPanel extends Div {

    private final transient PlanService plans;
    private final transient TaskService tasks;
    private final transient StageService stages;
    private final transient GoLiveService gate;
    private final transient GoLiveText texts;
    private final transient HandoverService handovers;
    private final transient UnitRow unit;
    private final LocalDate day;
    private final boolean mayWrite;

    HandoverPanel(
            PlanService plans,
            TaskService tasks,
            StageService stages,
            GoLiveService gate,
            GoLiveText texts,
            HandoverService handovers,
            UnitRow unit,
            LocalDate day,
            boolean mayWrite) {
        this.plans = plans;
        this.tasks = tasks;
        this.stages = stages;
        this.gate = gate;
        this.texts = texts;
        this.handovers = handovers;
        this.unit = unit;
        this.day = day;
        this.mayWrite = mayWrite;
        addClassNames("page-content", "handover-panel");
        show();
    }

    private void show() {
        removeAll();
        UUID id = unit.id();
        PlanRow plan = plans.of(id);
        PlanRights rights = mayWrite ? plans.rights(plan) : PlanRights.NONE;
        List<StageRow> all = stages.of(id);
        Div main = new Div(
                new StageSheet(stages, id, all, day, rights.plans(), this::show),
                new TaskSheet(tasks, id, day, rights.plans(), this::show));
        main.addClassName("item-main");
        Div side = new Div(
                new PlanSheet(plans, plan, rights, this::show),
                new GateSheet(gate.of(id, day), texts, day),
                new MinutesSheet(handovers.of(id), id, rights.plans() || rights.forUnit()));
        side.addClassName("item-side");
        Div item = new Div(main, side);
        item.addClassName("item");
        Details history = new Details(getTranslation("transfer.plan.history"));
        history.setId("handover-history");
        history.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && history.getContent().findAny().isEmpty()) {
                history.add(new HistoryPanel((offset, limit) -> plans.history(id, offset, limit), unit.code()));
            }
        });
        add(new StageSteps(all, day), item, history);
    }
}
