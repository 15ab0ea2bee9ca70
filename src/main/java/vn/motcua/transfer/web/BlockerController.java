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
import vn.motcua.shared.Page;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.blocker.BlockerAct;
import vn.motcua.transfer.blocker.BlockerFilter;
import vn.motcua.transfer.blocker.BlockerKind;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.transfer.blocker.BlockerState;
import vn.motcua.transfer.blocker.BlockerStep;

/** What stands in the way of hand-overs, over the API. */
@RestController
class BlockerController {

    private final BlockerService blockers;
    private final ProvinceClock clock;

    BlockerController(BlockerService blockers, ProvinceClock clock) {
        this.blockers = blockers;
        this.clock = clock;
    }

    /**
     * @param asOf as they stood that day; today when not given
     * @param status unsolved, overdue or closed ones; all when not given
     * @param q words of the unit, the problem or who must act, without marks
     * @param page counted from 0
     * @param size at most 500
     */
    @GetMapping("/api/v1/blockers")
    Page<Blocker> blockers(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) BlockerFilter.@Nullable Status status,
            @RequestParam(required = false) @Nullable BlockerKind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        int offset = Page.offset(page, size);
        LocalDate day = asOf == null ? clock.today() : asOf;
        BlockerFilter filter = new BlockerFilter(q, kind, status, null);
        List<Blocker> items = blockers.find(filter, day, offset, size).stream()
                .map(Blocker::of)
                .toList();
        return new Page<>(items, page, size, blockers.count(filter, day));
    }

    /** One of them, with what was done about it until that day. */
    @GetMapping("/api/v1/blockers/{id}")
    Whole blocker(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return new Whole(
                Blocker.of(blockers.get(id, day)),
                blockers.steps(id, day).stream().map(Step::of).toList());
    }

    /**
     * @param owner who must act by {@code dueOn}
     * @param closedOn null while it is unsolved
     */
    record Blocker(
            UUID id,
            String unitCode,
            String unitName,
            BlockerKind kind,
            String problem,
            BlockerState state,
            String owner,
            LocalDate openedOn,
            LocalDate dueOn,
            @Nullable LocalDate closedOn) {

        static Blocker of(BlockerRow row) {
            return new Blocker(
                    row.id(),
                    row.unitCode(),
                    row.unitName(),
                    row.kind(),
                    row.problem(),
                    row.state(),
                    row.last().owner(),
                    row.openedOn(),
                    row.last().dueOn(),
                    row.state() == BlockerState.CLOSED ? row.last().happenedOn() : null);
        }
    }

    record Whole(Blocker blocker, List<Step> steps) {}

    /** @param directive number of the document behind the step */
    record Step(
            BlockerAct act,
            LocalDate on,
            String what,
            String owner,
            LocalDate dueOn,
            @Nullable String directive) {

        static Step of(BlockerStep step) {
            return new Step(
                    step.act(), step.happenedOn(), step.what(), step.owner(), step.dueOn(), step.directiveNumber());
        }
    }
}
