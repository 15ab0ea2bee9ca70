package vn.motcua.orgunit.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.Page;
import vn.motcua.tenancy.ProvinceClock;

@RestController
class UnitController {

    private final UnitService units;
    private final ProvinceClock clock;

    UnitController(UnitService units, ProvinceClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Units as of a day; today's when none is given. Pages count from 0. */
    @GetMapping("/api/v1/units")
    Page<Unit> units(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        int offset = Page.offset(page, size);
        LocalDate day = asOf == null ? clock.today() : asOf;
        UnitFilter filter = new UnitFilter(q, kind, null);
        List<Unit> items =
                units.find(filter, day, offset, size).stream().map(Unit::of).toList();
        return new Page<>(items, page, size, units.count(filter, day));
    }

    /** @param validTo first day on which the unit is no more */
    record Unit(
            String code,
            UnitKind kind,
            String name,
            @Nullable String parentCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Unit of(UnitRow row) {
            return new Unit(row.code(), row.kind(), row.name(), row.parentCode(), row.validFrom(), row.validTo());
        }
    }
}
