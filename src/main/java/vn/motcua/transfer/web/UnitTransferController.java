package vn.motcua.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.minutes.HandoverRow;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.transfer.minutes.HandoverState;
import vn.motcua.transfer.plan.CostMode;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.transfer.plan.TaskRow;
import vn.motcua.transfer.plan.TaskService;
import vn.motcua.transfer.stage.GoLiveService;
import vn.motcua.transfer.stage.StageRow;
import vn.motcua.transfer.stage.StageService;

/** The hand-over of one unit over the API. */
@RestController
class UnitTransferController {

    private final PlanService plans;
    private final StageService stages;
    private final TaskService tasks;
    private final GoLiveService gate;
    private final HandoverService handovers;
    private final ProvinceClock clock;

    UnitTransferController(
            PlanService plans,
            StageService stages,
            TaskService tasks,
            GoLiveService gate,
            HandoverService handovers,
            ProvinceClock clock) {
        this.plans = plans;
        this.stages = stages;
        this.tasks = tasks;
        this.gate = gate;
        this.handovers = handovers;
        this.clock = clock;
    }

    /**
     * All that is known of a unit's hand-over; stages and tasks of every day, the gate as of one.
     *
     * @param code that the unit bears on that day
     */
    @GetMapping("/api/v1/transfers/{code}")
    Transfer transfer(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        UUID unit = plans.unit(code, day);
        PlanRow plan = plans.of(unit);
        return new Transfer(
                code,
                day,
                Plan.of(plan),
                stages.of(unit).stream().map(Stage::of).toList(),
                tasks.of(unit).stream().map(Task::of).toList(),
                gate.of(unit, day).facts().stream().map(Condition::of).toList(),
                handovers.of(unit).stream().map(Minutes::of).toList());
    }

    record Transfer(
            String unit,
            LocalDate asOf,
            Plan plan,
            List<Stage> stages,
            List<Task> tasks,
            List<Condition> gate,
            List<Minutes> minutes) {}

    /** @param postOffice code; null while it is open, as is everything else */
    record Plan(
            @Nullable String postOffice,
            PremisesKind premises,
            @Nullable Integer peopleAsked,
            @Nullable Integer peopleCommitted,
            @Nullable CostMode costMode,
            @Nullable String costDecision,
            @Nullable String lead,
            @Nullable String support,
            String note) {

        static Plan of(PlanRow row) {
            return new Plan(
                    code(row.postOffice()),
                    row.premises(),
                    row.peopleAsked(),
                    row.peopleCommitted(),
                    row.costMode(),
                    row.costDecision() == null ? null : row.costDecision().number(),
                    code(row.lead()),
                    code(row.support()),
                    row.note());
        }

        private static @Nullable String code(PlanRow.@Nullable Place place) {
            return place == null ? null : place.code();
        }
    }

    /** @param overrideReason why the gate was passed although something was missing; null where nothing was */
    record Stage(
            TransferStage stage,
            LocalDate from,
            @Nullable LocalDate until,
            String decision,
            String note,
            @Nullable String overrideReason,
            @Nullable String overrideMissing) {

        static Stage of(StageRow row) {
            return new Stage(
                    row.stage(),
                    row.from(),
                    row.until(),
                    row.decisionNumber(),
                    row.note(),
                    row.overrideReason(),
                    row.overrideMissing());
        }
    }

    record Task(TransferTask task, LocalDate from, @Nullable LocalDate until) {

        static Task of(TaskRow row) {
            return new Task(row.task(), row.startsOn(), row.endsOn());
        }
    }

    record Condition(GoLiveCondition condition, boolean met, List<String> there, List<String> lacking) {

        static Condition of(GoLiveFact fact) {
            return new Condition(fact.condition(), fact.met(), fact.there(), fact.lacking());
        }
    }

    record Minutes(
            UUID id,
            String number,
            LocalDate heldOn,
            HandoverState state,
            boolean unitSigned,
            boolean postSigned,
            @Nullable LocalDate signedOn) {

        static Minutes of(HandoverRow row) {
            return new Minutes(
                    row.id(),
                    row.cited(),
                    row.heldOn(),
                    row.state(),
                    row.unitSigned(),
                    row.postSigned(),
                    row.signedOn());
        }
    }
}
