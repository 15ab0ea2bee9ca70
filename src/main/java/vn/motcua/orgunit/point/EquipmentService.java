package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.golive.ReadinessChanged;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForPlaceKeepers;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/** What stands in one-stop points, as it was last looked at. Who sees a point sees its checklist. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class EquipmentService {

    private static final int MOST_POINTS = 200;

    private final JdbcClient jdbc;
    private final PointQueries points;
    private final PointStore store;
    private final PointRights rights;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ProvinceClock clock;
    private final ApplicationEventPublisher events;

    EquipmentService(
            JdbcClient jdbc,
            PointQueries points,
            PointStore store,
            PointRights rights,
            AuditTrail trail,
            CurrentPerson person,
            ProvinceClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.points = points;
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The checklist of a point as it stood on a day.
     *
     * @throws PortalException not found
     */
    public EquipmentChecklist checklist(UUID point, LocalDate day) {
        points.find(point, day).orElseThrow(PortalException::notFound);
        return new EquipmentChecklist(looks(List.of(point), day).getOrDefault(point, List.of()));
    }

    /** The points of a unit that are there on a day, with their checklists as they stood then; by code. */
    public List<PointChecklist> ofUnit(UUID unit, LocalDate day) {
        List<PointRow> own = points.find(PointFilter.of(unit), day, 0, MOST_POINTS);
        Map<UUID, List<EquipmentCheck>> looks =
                looks(own.stream().map(PointRow::id).toList(), day);
        return own.stream()
                .map(point -> new PointChecklist(
                        point.id(), point.name(), new EquipmentChecklist(looks.getOrDefault(point.id(), List.of()))))
                .toList();
    }

    private Map<UUID, List<EquipmentCheck>> looks(Collection<UUID> ids, LocalDate day) {
        Map<UUID, List<EquipmentCheck>> looks = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select point_id, item, needed, present, note, checked_on, person_name from point_equipment
                            where point_id in (:points) and checked_on <= :day
                            order by checked_on, id
                            """)
                    .param("points", ids.stream().map(Ids::bytes).toList())
                    .param("day", day)
                    .query(row -> {
                        looks.computeIfAbsent(Ids.of(row.getBytes("point_id")), key -> new ArrayList<>())
                                .add(new EquipmentCheck(
                                        EquipmentItem.valueOf(row.getString("item")),
                                        row.getInt("needed"),
                                        row.getInt("present"),
                                        row.getString("note"),
                                        row.getObject("checked_on", LocalDate.class),
                                        row.getString("person_name")));
                    });
        }
        return looks;
    }

    /** Whether the person may say what stands in a point. */
    public boolean mayCheck(PointRow point) {
        return rights.mayCheck(point);
    }

    /**
     * Writes down what somebody found today.
     *
     * @param version of the point that the person saw
     * @param found things that were looked at, each once; the others stay as they were
     * @throws PortalException not found; {@code shared.stale}; {@code point.not-yours}; {@code point.equipment.nothing};
     *     as {@link EquipmentCheck#checked} says
     */
    @ForPlaceKeepers
    @Transactional
    public void check(UUID point, int version, Collection<Found> found) {
        LocalDate today = clock.today();
        PointRow row = points.find(point, today).orElseThrow(PortalException::notFound);
        if (!rights.mayCheck(row)) {
            throw PortalException.forbidden("point.not-yours");
        }
        Set<EquipmentItem> items = new HashSet<>();
        List<EquipmentCheck> checks = found.stream()
                .filter(one -> items.add(one.item()))
                .map(one -> new EquipmentCheck(
                                one.item(),
                                one.needed(),
                                one.present(),
                                one.note(),
                                today,
                                person.require().name())
                        .checked())
                .toList();
        if (checks.isEmpty()) {
            throw PortalException.invalid("point.equipment.nothing");
        }
        if (!store.touch(point, version)) {
            throw PortalException.conflict("shared.stale");
        }
        EquipmentChecklist before = checklist(point, today);
        store.insert(point, checks, person.require().username());
        Act act = Act.of("point.checked", PointService.SUBJECT, point).called(row.name());
        for (EquipmentCheck check : checks) {
            act = act.change(
                    check.item().name(),
                    before.of(check.item()).map(EquipmentService::counts).orElse(null),
                    counts(check));
        }
        trail.record(act);
        if (row.unitId() != null) {
            events.publishEvent(new ReadinessChanged(row.unitId()));
        }
    }

    private static String counts(EquipmentCheck check) {
        return check.present() + "/" + check.needed();
    }

    /** What somebody found. */
    public record Found(EquipmentItem item, int needed, int present, String note) {}
}
