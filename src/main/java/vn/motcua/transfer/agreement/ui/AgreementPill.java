package vn.motcua.transfer.agreement.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.agreement.AgreementState;
import vn.motcua.ui.Pill;

/** How an agreement stands, in words and colour. */
class AgreementPill extends Pill {

    AgreementPill(AgreementRow row, LocalDate day) {
        super("", tone(row.state(day)));
        AgreementState state = row.state(day);
        LocalDate end = row.agreedTo();
        setText(
                state == AgreementState.TO_RENEW && end != null
                        ? getTranslation("agreement.runs-out-in", ChronoUnit.DAYS.between(day, end))
                        : getTranslation("agreement.state." + state));
    }

    private static String tone(AgreementState state) {
        return switch (state) {
            case COMING -> "info";
            case IN_FORCE -> "good";
            case TO_RENEW -> "warn";
            case ENDED -> "quiet";
        };
    }
}
