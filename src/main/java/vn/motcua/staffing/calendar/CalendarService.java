package vn.motcua.staffing.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForNeedKeepers;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Days that differ from the usual week. The province's information department keeps those of the province and of every
 * point, a post manager those of the points that their post offices staff.
 */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class CalendarService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "special-day";

    private final CalendarStore store;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ProvinceClock today;
    private final Clock clock = Clock.systemUTC();

    CalendarService(CalendarStore store, AuditTrail trail, CurrentPerson person, ProvinceClock today) {
        this.store = store;
        this.trail = trail;
        this.person = person;
        this.today = today;
    }

    /** Days of a year: of the province, and of points that the person may see. */
    public List<SpecialDayRow> year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        boolean all = keepsAll();
        Set<UUID> own = all || !keepsSome() ? Set.of() : own();
        return store.between(first, first.plusYears(1), own, all);
    }

    /** Points whose days the person may change. */
    public List<CalendarPoint> points() {
        return keepsAll() || keepsSome() ? store.points(today.today()) : List.of();
    }

    /** Whether the person may say which days are special in the whole province. */
    public boolean keepsAll() {
        return person.require().is(Role.PROVINCE_ADMIN);
    }

    private boolean keepsSome() {
        return person.require().is(Role.POST_MANAGER);
    }

    private Set<UUID> own() {
        return store.points(today.today()).stream().map(CalendarPoint::id).collect(Collectors.toSet());
    }

    /**
     * Records days, all of them or none.
     *
     * @param point the one-stop point that they concern; null for all of the province
     * @param worked whether counters are open on them as on a Monday; else they are shut
     * @param lines as {@link DayLines} reads them
     * @return how many
     * @throws PortalException as {@link DayLines} says; {@code calendar.taken} for a day that is told of there already;
     *     {@code calendar.province-only} when a post manager names no point; not found for a point of others
     */
    @ForNeedKeepers
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int record(@Nullable UUID point, boolean worked, String lines) {
        check(point);
        List<DayLines.Named> days = DayLines.read(lines);
        store.lock();
        List<LocalDate> taken =
                store.taken(days.stream().map(DayLines.Named::day).toList(), point);
        if (!taken.isEmpty()) {
            throw PortalException.conflict("calendar.taken", taken.getFirst());
        }
        List<UUID> ids;
        try {
            ids = store.insert(days, point, worked, person.require().username(), clock.instant());
        } catch (DuplicateKeyException meanwhile) {
            throw PortalException.conflict("calendar.taken", days.getFirst().day());
        }
        List<Act> acts = new ArrayList<>();
        for (int number = 0; number < ids.size(); number++) {
            DayLines.Named day = days.get(number);
            acts.add(Act.of("calendar.recorded", SUBJECT, ids.get(number))
                    .called(day.name())
                    .change("day", null, day.day())
                    .change("worked", null, worked));
        }
        trail.recordAll(acts);
        return ids.size();
    }

    /**
     * Takes a day back: it is like any other again.
     *
     * @throws PortalException not found, also for a day that the person may not change
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @ForNeedKeepers
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(UUID id, int version) {
        CalendarStore.Found found = store.find(id).orElseThrow(PortalException::notFound);
        boolean mine = keepsAll() || (found.point() != null && own().contains(found.point()));
        if (!mine) {
            throw PortalException.notFound();
        }
        if (!store.takeBack(id, version)) {
            throw new OptimisticLockingFailureException("Changed meanwhile: " + id);
        }
        trail.record(
                Act.of("calendar.taken-back", SUBJECT, id).called(found.name()).change("day", found.day(), null));
    }

    private void check(@Nullable UUID point) {
        if (point == null) {
            if (!keepsAll()) {
                throw PortalException.forbidden("calendar.province-only");
            }
        } else if (!own().contains(point)) {
            throw PortalException.notFound();
        }
    }
}
