package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.staffing.need.rule.NeedRule;

/** Writes parameters and figures, and what was done into the trail. States touch, and only the last one changes. */
@Component
class NeedActs {

    /** Kinds of things in the trail. */
    static final String NORM = "need-norm";

    static final String FIGURES = "need-figures";

    private final NormStore norms;
    private final FiguresStore figures;
    private final AuditTrail trail;

    NeedActs(NormStore norms, FiguresStore figures, AuditTrail trail) {
        this.norms = norms;
        this.figures = figures;
        this.trail = trail;
    }

    @Nullable
    PointFigures latest(UUID point) {
        return figures.latest(point).orElse(null);
    }

    void keep(NeedNorm wanted, String note, LocalDate from, @Nullable NormState seen) {
        NeedNorm norm = NeedRule.checked(wanted);
        String why = NeedRule.note(note);
        List<NormState> before = norms.all();
        NormState last = before.isEmpty() ? null : before.getFirst();
        requireSeen(before, seen);
        UUID id = Ids.next();
        if (last == null || last.id() == null || last.from() == null) {
            once(() -> norms.insert(id, norm, why, from));
            trail.record(changes(Act.of("need-norm.set", NORM, id), NeedNorm.DEFAULT, norm, null, from)
                    .because(why));
            return;
        }
        requireNotBefore(from, last.from());
        boolean same = from.equals(last.from());
        requireThere(
                same
                        ? norms.replace(last.id(), last.version(), norm, why)
                        : norms.end(last.id(), last.version(), from));
        if (!same) {
            once(() -> norms.insert(id, norm, why, from));
        }
        trail.record(changes(Act.of("need-norm.set", NORM, same ? last.id() : id), last.norm(), norm, last.from(), from)
                .because(why));
    }

    private static Act changes(Act act, NeedNorm before, NeedNorm after, @Nullable LocalDate was, LocalDate from) {
        return act.change("from", was, from)
                .change("defaultMinutes", plain(before.defaultMinutes()), plain(after.defaultMinutes()))
                .change("minutesByField", listed(before.minutesByField()), listed(after.minutesByField()))
                .change("waitMinutes", plain(before.waitMinutes()), plain(after.waitMinutes()))
                .change("waitShare", plain(before.waitShare()), plain(after.waitShare()))
                .change("peakFactor", plain(before.peakFactor()), plain(after.peakFactor()))
                .change("morningHours", plain(before.morningHours()), plain(after.morningHours()))
                .change("afternoonHours", plain(before.afternoonHours()), plain(after.afternoonHours()))
                .change("workingDays", before.workingDays(), after.workingDays())
                .change("allowance", plain(before.allowance()), plain(after.allowance()))
                .change("floorUrban", before.floor(Area.URBAN), after.floor(Area.URBAN))
                .change("floorRural", before.floor(Area.RURAL), after.floor(Area.RURAL))
                .change("floorMountain", before.floor(Area.MOUNTAIN), after.floor(Area.MOUNTAIN));
    }

    void enter(
            NeedPoint point,
            Area area,
            Map<String, BigDecimal> wanted,
            String note,
            LocalDate from,
            @Nullable PointFigures seen) {
        Map<String, BigDecimal> perDay = NeedRule.figures(wanted);
        String why = NeedRule.note(note);
        PointFigures last = latest(point.id());
        boolean known = Objects.equals(last == null ? null : last.id(), seen == null ? null : seen.id())
                && (last == null || seen == null || last.version() == seen.version());
        requireThere(known);
        UUID id = Ids.next();
        UUID subject = id;
        if (last == null || last.id() == null) {
            once(() -> figures.insert(id, point.id(), area, why, from, perDay));
        } else if (from.equals(last.from())) {
            requireThere(figures.replace(last.id(), last.version(), area, why, perDay));
            subject = last.id();
        } else {
            requireNotBefore(from, last.from());
            requireThere(figures.end(last.id(), last.version(), from));
            once(() -> figures.insert(id, point.id(), area, why, from, perDay));
        }
        trail.record(Act.of("need-figures.entered", FIGURES, subject)
                .called(point.name())
                .change("from", last == null ? null : last.from(), from)
                .change("area", last == null ? null : last.area(), area)
                .change("perDay", last == null ? null : listed(last.perDay()), listed(perDay))
                .because(why));
    }

    /** What was never here was not seen here. */
    private static void requireSeen(List<NormState> all, @Nullable NormState seen) {
        UUID id = seen == null ? null : seen.id();
        if (id != null && all.stream().noneMatch(one -> Objects.equals(id, one.id()))) {
            throw PortalException.notFound();
        }
        NormState last = all.isEmpty() ? NormState.DEFAULT : all.getFirst();
        requireThere(Objects.equals(last.id(), id) && (seen == null || id == null || last.version() == seen.version()));
    }

    /** Two who begin on the same day: the second one is told. */
    private static void once(Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException second) {
            throw new OptimisticLockingFailureException("Set by somebody else meanwhile", second);
        }
    }

    private static void requireThere(boolean there) {
        if (!there) {
            throw new OptimisticLockingFailureException("Changed by somebody else meanwhile");
        }
    }

    private static void requireNotBefore(LocalDate from, LocalDate last) {
        if (from.isBefore(last)) {
            throw PortalException.invalid("need.from.before", last);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String listed(Map<String, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + plain(entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
