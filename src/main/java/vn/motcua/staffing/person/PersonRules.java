package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/** What may be done with an employee and when. */
final class PersonRules {

    private static final int REASON = 2000;

    private PersonRules() {}

    /**
     * A move to another post office, or to another job, begins on a day that has come: until then nobody has moved.
     *
     * @param now where the person works since the last move
     * @throws PortalException {@code person.move.future}, {@code person.move.before}, {@code person.move.not-employed},
     *     {@code person.move.nothing}
     */
    static void checkMove(PersonPlace now, UUID office, String job, LocalDate on, Period employed, LocalDate today) {
        if (on.isAfter(today)) {
            throw PortalException.invalid("person.move.future", today);
        }
        if (on.isBefore(now.from())) {
            throw PortalException.invalid("person.move.before", now.from());
        }
        if (!employed.contains(on)) {
            throw PortalException.invalid("person.move.not-employed", on);
        }
        if (now.postOfficeId().equals(office) && now.job().equals(job)) {
            throw PortalException.invalid("person.move.nothing");
        }
    }

    /**
     * Employment ends on a day after it began, once, and for a reason.
     *
     * @throws PortalException {@code person.end.ended}, {@code person.end.before}, {@code person.reason.missing}
     */
    static void checkEnd(Period employed, LocalDate on, LocalDate lastMove, String reason) {
        if (employed.to() != null) {
            throw PortalException.conflict("person.end.ended", employed.to());
        }
        if (!on.isAfter(employed.from())) {
            throw PortalException.invalid("person.end.before", employed.from());
        }
        if (!on.isAfter(lastMove)) {
            throw PortalException.invalid("person.end.before", lastMove);
        }
        checkReason(reason);
    }

    /** @throws PortalException {@code person.reason.missing}, {@code person.reason.long} */
    static void checkReason(String reason) {
        if (reason.isBlank()) {
            throw PortalException.invalid("person.reason.missing");
        }
        if (reason.length() > REASON) {
            throw PortalException.invalid("person.reason.long", REASON);
        }
    }

    /**
     * Who leaves a post office has no assignment there any more: each that goes on must be ended in the same act.
     *
     * @param ending those that the person saw and ends with it
     * @return those that end
     * @throws PortalException {@code person.duties-left}, which names those that nobody said should end
     */
    static List<OpenDuty> settle(Collection<OpenDuty> duties, LocalDate on, Set<UUID> ending) {
        List<OpenDuty> open = duties.stream().filter(duty -> duty.goesOnAt(on)).toList();
        Set<UUID> ids = new HashSet<>(ending);
        String left = open.stream()
                .filter(duty -> !ids.contains(duty.id()))
                .map(OpenDuty::counter)
                .collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            throw PortalException.conflict("person.duties-left", left);
        }
        return open;
    }

    /**
     * Only what nothing was built upon can be taken back: who ever stood at a counter or had an account, did work here.
     *
     * @throws PortalException {@code person.withdrawn}, {@code person.withdraw.stood}, {@code person.withdraw.account}
     */
    static void checkWithdraw(Period employed, boolean stood, boolean hasAccount, String reason) {
        checkReason(reason);
        if (employed.isEmpty()) {
            throw PortalException.conflict("person.withdrawn");
        }
        if (stood) {
            throw PortalException.conflict("person.withdraw.stood");
        }
        if (hasAccount) {
            throw PortalException.conflict("person.withdraw.account");
        }
    }

    /** @throws PortalException {@code person.reopen.not-ended} for whoever has not left */
    static void checkReopen(LocalDate from, @Nullable LocalDate to, String reason) {
        checkReason(reason);
        if (to == null || to.equals(from)) {
            throw PortalException.conflict("person.reopen.not-ended");
        }
    }
}
