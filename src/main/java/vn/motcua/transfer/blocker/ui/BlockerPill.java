package vn.motcua.transfer.blocker.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.ui.Pill;

/** How a blocker stands, in words and colour: late by so many days, due in so many, solved. */
class BlockerPill extends Pill {

    private static final int SOON = 30;

    BlockerPill(BlockerRow row, LocalDate day) {
        super("", tone(row, day));
        long days = Math.abs(ChronoUnit.DAYS.between(day, row.last().dueOn()));
        setText(
                switch (row.state()) {
                    case CLOSED -> getTranslation("blocker.state.CLOSED");
                    case OVERDUE -> getTranslation("blocker.overdue-by", days);
                    case OPEN ->
                        days == 0 ? getTranslation("blocker.due-today") : getTranslation("blocker.due-in", days);
                });
    }

    private static String tone(BlockerRow row, LocalDate day) {
        return switch (row.state()) {
            case CLOSED -> "good";
            case OVERDUE -> "bad";
            case OPEN -> row.last().dueOn().isAfter(day.plusDays(SOON)) ? "quiet" : "warn";
        };
    }
}
