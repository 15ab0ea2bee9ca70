package vn.motcua.orgunit.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.office.OfficeFilter;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.orgunit.place.PlacePaper;
import vn.motcua.orgunit.point.Completeness;
import vn.motcua.orgunit.point.PointFilter;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.shared.Page;
import vn.motcua.tenancy.ProvinceClock;

/** Where citizens come, and the places of the post, over the API. */
@RestController
class PlaceController {

    private final PointService points;
    private final OfficeService offices;
    private final UnitHistory units;
    private final ProvinceClock clock;

    PlaceController(PointService points, OfficeService offices, UnitHistory units, ProvinceClock clock) {
        this.points = points;
        this.offices = offices;
        this.units = units;
        this.clock = clock;
    }

    /**
     * One-stop points of a day, by code.
     *
     * @param asOf as it was that day; today when not given
     * @param unit code of the unit whose points are asked for, as it was on that day; all when not given
     * @param equipment complete, incomplete or unchecked; all when not given
     * @param q words of name or code, without marks
     * @param page counted from 0
     * @param size at most 500
     */
    @GetMapping("/api/v1/points")
    Page<Point> points(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PremisesKind premises,
            @RequestParam(required = false) @Nullable Completeness equipment,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        int offset = Page.offset(page, size);
        LocalDate day = day(asOf);
        PointFilter filter = new PointFilter(q, premises, equipment, unit == null ? null : units.idOf(unit, day));
        List<Point> items =
                points.find(filter, day, offset, size).stream().map(Point::of).toList();
        return new Page<>(items, page, size, points.count(filter, day));
    }

    /**
     * Post offices of a day, by code.
     *
     * @param asOf as it was that day; today when not given
     * @param publicService true for those alone that take in dossiers and hand out results
     * @param q words of name or code, without marks
     * @param page counted from 0
     * @param size at most 500
     */
    @GetMapping("/api/v1/post-offices")
    Page<Office> postOffices(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable PostOfficeKind kind,
            @RequestParam(defaultValue = "false") boolean publicService,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        int offset = Page.offset(page, size);
        LocalDate day = day(asOf);
        OfficeFilter filter = new OfficeFilter(q, kind, publicService);
        List<Office> items =
                offices.find(filter, day, offset, size).stream().map(Office::of).toList();
        return new Page<>(items, page, size, offices.count(filter, day));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? clock.today() : asOf;
    }

    /**
     * @param unit name of the unit whose point it is; null for the province's own centre
     * @param hours by weekday, such as "07:30–11:30, 13:30–17:00"; a weekday without them is closed, or nobody has said
     * @param since first day on which all this is true
     * @param validTo first day on which it is no more
     * @param document behind its beginning, as is {@code endDocument} behind its end
     */
    record Point(
            UUID id,
            String code,
            String name,
            @Nullable UUID unitId,
            @Nullable String unit,
            @Nullable UUID postOfficeId,
            @Nullable String postOffice,
            PremisesKind premises,
            String address,
            String phone,
            Map<DayOfWeek, String> hours,
            String deliveryZone,
            Completeness equipment,
            LocalDate validFrom,
            LocalDate since,
            @Nullable LocalDate validTo,
            @Nullable PlacePaper document,
            @Nullable PlacePaper endDocument) {

        static Point of(PointRow row) {
            Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
            row.hours().days().forEach((weekday, open) -> hours.put(weekday, open.toString()));
            return new Point(
                    row.id(),
                    row.code(),
                    row.name(),
                    row.unitId(),
                    row.unitName(),
                    row.postOfficeId(),
                    row.postOfficeName(),
                    row.premises(),
                    row.address(),
                    row.phone(),
                    hours,
                    row.deliveryZone(),
                    row.completeness(),
                    row.validFrom(),
                    row.since(),
                    row.validTo(),
                    row.begunBy(),
                    row.endedBy());
        }
    }

    /**
     * @param unit name of the district or commune in which it stands; null where nobody said
     * @param publicService takes in dossiers and hands out results
     * @param points how many one-stop points it staffs
     * @param since first day on which all this is true
     * @param validTo first day on which it is no more
     */
    record Office(
            UUID id,
            String code,
            String name,
            PostOfficeKind kind,
            @Nullable UUID unitId,
            @Nullable String unit,
            String address,
            boolean publicService,
            int points,
            LocalDate validFrom,
            LocalDate since,
            @Nullable LocalDate validTo,
            @Nullable PlacePaper document,
            @Nullable PlacePaper endDocument) {

        static Office of(OfficeRow row) {
            return new Office(
                    row.id(),
                    row.code(),
                    row.name(),
                    row.kind(),
                    row.unitId(),
                    row.unitName(),
                    row.address(),
                    row.publicService(),
                    row.points(),
                    row.validFrom(),
                    row.since(),
                    row.validTo(),
                    row.begunBy(),
                    row.endedBy());
        }
    }
}
