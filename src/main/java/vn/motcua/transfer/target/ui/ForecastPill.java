package vn.motcua.transfer.target.ui;

import java.time.LocalDate;
import vn.motcua.transfer.target.Forecast;
import vn.motcua.transfer.target.TargetStanding;
import vn.motcua.ui.Pill;

/** Whether a target is met, would be in time, late or never, in words and colour. */
class ForecastPill extends Pill {

    ForecastPill(TargetStanding standing, LocalDate day) {
        super("", tone(standing.forecast(), missed(standing, day)));
        setText(getTranslation(
                missed(standing, day)
                        ? "target.missed"
                        : "target.outcome." + standing.forecast().outcome()));
    }

    private static boolean missed(TargetStanding standing, LocalDate day) {
        return standing.forecast().outcome() != Forecast.Outcome.MET
                && standing.target().deadline().isBefore(day);
    }

    private static String tone(Forecast forecast, boolean missed) {
        if (missed) {
            return "bad";
        }
        return switch (forecast.outcome()) {
            case MET -> "good";
            case ON_TIME -> "info";
            case LATE -> "warn";
            case NEVER -> "bad";
            case TOO_EARLY -> "quiet";
        };
    }
}
