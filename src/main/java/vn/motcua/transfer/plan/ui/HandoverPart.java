package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.ui.UnitPart;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.transfer.plan.TaskService;
import vn.motcua.transfer.stage.GoLiveService;
import vn.motcua.transfer.stage.GoLiveText;
import vn.motcua.transfer.stage.StageService;

/** Puts the hand-over on the page of a unit. */
@SpringComponent
class HandoverPart implements UnitPart {

    private static final int FIRST = 10;

    private final PlanService plans;
    private final TaskService tasks;
    private final StageService stages;
    private final GoLiveService gate;
    private final GoLiveText texts;
    private final HandoverService handovers;

    HandoverPart(
            PlanService plans,
            TaskService tasks,
            StageService stages,
            GoLiveService gate,
            GoLiveText texts,
            HandoverService handovers) {
        this.plans = plans;
        this.tasks = tasks;
        this.stages = stages;
        this.gate = gate;
        this.texts = texts;
        this.handovers = handovers;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String name() {
        return UnitPlace.PART;
    }

    @Override
    public Optional<Component> of(UnitRow unit, LocalDate day, boolean mayWrite) {
        return Optional.of(new HandoverPanel(plans, tasks, stages, gate, texts, handovers, unit, day, mayWrite));
    }
}
