package vn.motcua.orgunit.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.code.UnitCodeService;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.orgunit.tree.TreeRow;
import vn.motcua.orgunit.tree.UnitTree;
import vn.motcua.shared.Page;
import vn.motcua.tenancy.ProvinceClock;

@RestController
class UnitController {

    private final UnitTree tree;
    private final UnitHistory history;
    private final UnitCodeService codes;
    private final ProvinceClock clock;

    UnitController(UnitTree tree, UnitHistory history, UnitCodeService codes, ProvinceClock clock) {
        this.tree = tree;
        this.history = history;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Units as of a day; today's when none is given. With {@code closed=true} also those that ended before, with their
     * last name and who succeeds them; with {@code parent} only those directly below the unit of that code. Pages count
     * from 0.
     */
    @GetMapping("/api/v1/units")
    Page<Unit> units(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        int offset = Page.offset(page, size);
        LocalDate day = day(asOf);
        UnitFilter filter = new UnitFilter(q, kind, parent == null ? null : history.idOf(parent, day));
        List<Unit> items = tree.find(filter, day, closed, offset, size).stream()
                .map(Unit::of)
                .toList();
        return new Page<>(items, page, size, tree.count(filter, day, closed));
    }

    /** The unit that bears a code on a day, or else the latest that did: over all its time. */
    @GetMapping("/api/v1/units/{code}")
    UnitDetails unit(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = day(asOf);
        UnitPage page = history.page(history.idOf(code, day), day);
        return UnitDetails.of(page, codes.of(page.row().id()));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? clock.today() : asOf;
    }

    /**
     * @param validTo first day on which the unit is no more
     * @param closed whether it is no more on the day asked for
     * @param successors codes of whoever succeeds a closed one
     */
    record Unit(
            String code,
            UnitKind kind,
            String name,
            @Nullable String parentCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean closed,
            List<String> successors) {

        static Unit of(TreeRow row) {
            return new Unit(
                    row.code(),
                    row.kind(),
                    row.name(),
                    row.parentCode(),
                    row.validFrom(),
                    row.validTo(),
                    row.closed(),
                    row.successors().stream().map(Relative::code).toList());
        }
    }
}
