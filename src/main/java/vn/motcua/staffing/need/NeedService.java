package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.Charges;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForNeedKeepers;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.need.PointReader.Found;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.FieldLoad;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.staffing.need.rule.StaffingNeed;

/**
 * How many people one-stop points need, and what is there. A post manager sees the points that the post offices in their
 * charge staff, and says how many dossiers come there; the province's offices see all, and its information department
 * also says by what the need is told.
 */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class NeedService {

    private final PointReader points;
    private final ReportedVolumes volumes;
    private final NormStore norms;
    private final NeedActs acts;
    private final CurrentPerson current;
    private final Charges charges;

    NeedService(
            PointReader points,
            ReportedVolumes volumes,
            NormStore norms,
            NeedActs acts,
            CurrentPerson current,
            Charges charges) {
        this.points = points;
        this.volumes = volumes;
        this.norms = norms;
        this.acts = acts;
        this.current = current;
        this.charges = charges;
    }

    /** All points of a day, and what they need. */
    public NeedOverview overview(LocalDate asOf) {
        return overview(points.all(asOf), asOf);
    }

    /**
     * One of them.
     *
     * @throws PortalException when there is none with that code, or not for this person
     */
    public NeedPoint point(String code, LocalDate asOf) {
        return overview(points.byCode(code, asOf), asOf).points().stream()
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }

    private NeedOverview overview(List<Found> found, LocalDate asOf) {
        NormState norm = norm(asOf);
        Map<@Nullable UUID, PointFigures> reported =
                volumes.on(asOf, norm.norm().workingDays());
        // Where a unit has several points, nobody knows how many of its dossiers come to each.
        Map<UUID, Long> ofUnit = found.stream()
                .map(Found::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        List<NeedPoint> answered = found.stream()
                .map(one -> {
                    PointFigures entered = one.point().figures();
                    UUID unit = one.unitId();
                    PointFigures figures = entered == null && unit != null && ofUnit.getOrDefault(unit, 0L) == 1
                            ? reported.get(unit)
                            : entered;
                    return answered(one.point(), figures, norm.norm());
                })
                .sorted(Comparator.comparingInt((NeedPoint point) -> point.answer() == null
                        ? Integer.MAX_VALUE
                        : -point.answer().missing()))
                .toList();
        return new NeedOverview(asOf, norm, answered, reported.get(null));
    }

    private static NeedPoint answered(NeedPoint point, @Nullable PointFigures figures, NeedNorm norm) {
        return new NeedPoint(
                point.id(),
                point.code(),
                point.name(),
                point.unitName(),
                point.centre(),
                point.units(),
                point.postOfficeId(),
                point.there(),
                figures,
                figures == null || figures.beyondMeasure()
                        ? null
                        : StaffingNeed.answer(loads(figures, norm), norm, figures.area(), point.there()));
    }

    /** What comes to a point, with the time that each dossier takes. */
    static List<FieldLoad> loads(PointFigures figures, NeedNorm norm) {
        return figures.perDay().entrySet().stream()
                .map(field ->
                        new FieldLoad(field.getKey(), field.getValue().doubleValue(), norm.minutesOf(field.getKey())))
                .toList();
    }

    /** The parameters of a day; defaults while the province has said nothing. */
    public NormState norm(LocalDate asOf) {
        return norms.on(asOf).orElse(NormState.DEFAULT);
    }

    /** All parameters that the province ever set, latest first. */
    public List<NormState> norms() {
        return norms.all();
    }

    /**
     * What somebody begins with who says how many dossiers come to a point.
     *
     * @throws PortalException when there is no such point on the day, or not for this person; forbidden where it is not
     *     in their charge
     */
    @ForNeedKeepers
    public PointEntry entry(String code, LocalDate asOf) {
        NeedPoint point = point(code, asOf);
        requireCharge(point);
        return new PointEntry(point, acts.latest(point.id()));
    }

    /** Whether the person may say how many dossiers come to a point. */
    public boolean mayEnter(NeedPoint point) {
        Person person = current.require();
        UUID office = point.postOfficeId();
        return person.is(Role.PROVINCE_ADMIN)
                || person.is(Role.POST_MANAGER)
                        && office != null
                        && charges.postOfficesOf(person.username()).contains(office);
    }

    /**
     * Sets the parameters from a day on: instead of the last ones, or after them.
     *
     * @param seen the last ones, as the person saw them; null when there were none
     * @throws PortalException when {@link vn.motcua.staffing.need.rule.NeedRule} refuses; {@code need.from.before} when
     *     the last ones begin later
     * @throws OptimisticLockingFailureException when somebody else set others meanwhile
     */
    @ForProvinceAdmin
    @Transactional
    public void keep(NeedNorm norm, String note, LocalDate from, @Nullable NormState seen) {
        acts.keep(norm, note, from, seen);
    }

    /**
     * Says how many dossiers come to a point from a day on: instead of what was said last, or after it.
     *
     * @param perDay dossiers on a working day by field
     * @param seen what was said last, as the person saw it; null when nothing was
     * @throws PortalException when {@link vn.motcua.staffing.need.rule.NeedRule} refuses; {@code need.from.before} when
     *     what was said last begins later; forbidden where the point is not in the person's charge; not found
     * @throws OptimisticLockingFailureException when somebody else said something meanwhile
     */
    @ForNeedKeepers
    @Transactional
    public void enter(
            String code,
            Area area,
            Map<String, BigDecimal> perDay,
            String note,
            LocalDate from,
            @Nullable PointFigures seen) {
        NeedPoint point = point(code, from);
        requireCharge(point);
        acts.enter(point, area, perDay, note, from, seen);
    }

    private void requireCharge(NeedPoint point) {
        if (!mayEnter(point)) {
            throw PortalException.forbidden("need.not-in-charge");
        }
    }
}
