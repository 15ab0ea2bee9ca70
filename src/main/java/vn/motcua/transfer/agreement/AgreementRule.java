package vn.motcua.transfer.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/** The life of an agreement: in force from a day on, until it runs out, is renewed or is ended. */
final class AgreementRule {

    static final int MOST_DAYS = 366;
    private static final int NUMBER = 60;
    private static final int SCOPE = 1000;

    private AgreementRule() {}

    static AgreementState state(AgreementRow agreement, LocalDate day) {
        if (day.isBefore(agreement.from())) {
            return AgreementState.COMING;
        }
        if (agreement.to() != null && !day.isBefore(agreement.to())) {
            return AgreementState.ENDED;
        }
        boolean asks = agreement.remindOn() != null && !day.isBefore(agreement.remindOn());
        boolean renewed =
                agreement.renewedOn() != null && !agreement.renewedOn().isAfter(day);
        return asks && !renewed ? AgreementState.TO_RENEW : AgreementState.IN_FORCE;
    }

    /** Null where there is no end to be reminded of. */
    static @Nullable LocalDate remindOn(@Nullable LocalDate to, int days) {
        return to == null ? null : to.minusDays(days);
    }

    /**
     * As it may be kept.
     *
     * @throws PortalException {@code agreement.missing.number}; {@code agreement.too-long.…} for number and scope; {@code
     *     agreement.signed.future}; {@code agreement.from.before-signed}; {@code agreement.to.before-from}; {@code
     *     agreement.remind.days}
     */
    static AgreementDraft checked(AgreementDraft draft, LocalDate today) {
        String number = Texts.tidy(draft.number());
        if (number.isEmpty()) {
            throw PortalException.invalid("agreement.missing.number");
        }
        within(number, "number", NUMBER);
        String scope = Texts.tidy(draft.scope());
        within(scope, "scope", SCOPE);
        if (draft.signedOn().isAfter(today)) {
            throw PortalException.invalid("agreement.signed.future", today);
        }
        if (draft.from().isBefore(draft.signedOn())) {
            throw PortalException.invalid("agreement.from.before-signed", draft.signedOn());
        }
        if (draft.to() != null && !draft.to().isAfter(draft.from())) {
            throw PortalException.invalid("agreement.to.before-from", draft.from());
        }
        if (draft.remindDays() < 0 || draft.remindDays() > MOST_DAYS) {
            throw PortalException.invalid("agreement.remind.days", MOST_DAYS);
        }
        return new AgreementDraft(
                draft.unitId(),
                number,
                draft.signedOn(),
                draft.from(),
                draft.to(),
                draft.remindDays(),
                scope,
                draft.decisionId());
    }

    private static void within(String text, String name, int length) {
        if (text.length() > length) {
            throw PortalException.invalid("agreement.too-long." + name, length);
        }
    }

    /**
     * Day on which an agreement ends that is renewed: where the new one begins, or when it ran out before.
     *
     * @throws PortalException {@code agreement.renewal.before} when the new one does not begin after it; {@code
     *     agreement.renewed} when another one renews it already
     */
    static LocalDate endOfRenewed(AgreementRow renewed, AgreementDraft by) {
        if (renewed.renewedById() != null) {
            throw PortalException.conflict("agreement.renewed", String.valueOf(renewed.renewedByNumber()));
        }
        if (!by.from().isAfter(renewed.from())) {
            throw PortalException.invalid("agreement.renewal.before", renewed.from());
        }
        LocalDate to = renewed.to();
        return to != null && to.isBefore(by.from()) ? to : by.from();
    }

    /**
     * Whether an agreement can be ended on a day.
     *
     * @throws PortalException {@code agreement.end.before-begin}, {@code agreement.end.over}, {@code
     *     agreement.missing.reason}
     */
    static void requireEnd(AgreementRow agreement, LocalDate on, String reason) {
        if (!on.isAfter(agreement.from())) {
            throw PortalException.invalid("agreement.end.before-begin", agreement.from());
        }
        if (agreement.to() != null && !on.isBefore(agreement.to())) {
            throw PortalException.conflict("agreement.end.over", agreement.to());
        }
        if (reason.isBlank()) {
            throw PortalException.invalid("agreement.missing.reason");
        }
        within(reason, "reason", SCOPE);
    }

    /**
     * A unit has no two agreements of one number at a time.
     *
     * @param others all that the unit ever had
     * @param except the one that is corrected; null for none
     * @throws PortalException {@code agreement.exists}
     */
    static void requireFree(AgreementDraft draft, List<AgreementRow> others, @Nullable UUID except) {
        Period period = new Period(draft.from(), draft.to());
        boolean taken = others.stream()
                .filter(other -> !other.id().equals(except))
                .filter(other -> other.number().equalsIgnoreCase(draft.number()))
                .anyMatch(other -> new Period(other.from(), other.to()).overlaps(period));
        if (taken) {
            throw PortalException.conflict("agreement.exists", draft.number());
        }
    }
}
