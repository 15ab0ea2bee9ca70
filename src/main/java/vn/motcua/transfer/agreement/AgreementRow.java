package vn.motcua.transfer.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * An agreement of a unit with the post.
 *
 * @param unitName as it is called now
 * @param from first day in force
 * @param agreedTo first day on which it is no longer in force as it was signed; null where it names no end
 * @param to first day on which it really is no longer; null while no end is known
 * @param remindOn from this day on it asks to be renewed; null where it names no end
 * @param scope "" where it is not known
 * @param decisionId the document in the register; null where there is none, as are its number and day
 * @param renewsId the agreement that this one renews
 * @param renewedById the one that renews this one, as are its number and the day on which it was signed
 * @param endReason why it was ended by an act; "" where it was not
 * @param version as it was read, for who changes it
 */
public record AgreementRow(
        UUID id,
        UUID unitId,
        UnitKind unitKind,
        String unitName,
        String number,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate agreedTo,
        @Nullable LocalDate to,
        @Nullable LocalDate remindOn,
        String scope,
        @Nullable UUID decisionId,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDay,
        @Nullable UUID renewsId,
        @Nullable UUID renewedById,
        @Nullable String renewedByNumber,
        @Nullable LocalDate renewedOn,
        String endReason,
        int version) {

    public AgreementState state(LocalDate day) {
        return AgreementRule.state(this, day);
    }
}
