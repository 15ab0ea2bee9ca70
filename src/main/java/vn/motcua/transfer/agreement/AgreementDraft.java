package vn.motcua.transfer.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an agreement.
 *
 * @param to first day on which it is no longer in force; null where it names no end
 * @param remindDays so many days before its end it asks to be renewed, from 0 to {@value AgreementRule#MOST_DAYS}
 * @param scope what is agreed; "" where it is not known
 * @param decisionId the document in the register; null for none
 */
public record AgreementDraft(
        UUID unitId,
        String number,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate to,
        int remindDays,
        String scope,
        @Nullable UUID decisionId) {

    public static final int REMIND_DAYS = 60;

    @Nullable
    LocalDate remindOn() {
        return AgreementRule.remindOn(to, remindDays);
    }
}
