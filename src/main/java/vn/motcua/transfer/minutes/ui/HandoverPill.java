package vn.motcua.transfer.minutes.ui;

import vn.motcua.transfer.minutes.HandoverRow;
import vn.motcua.transfer.minutes.HandoverState;
import vn.motcua.ui.Pill;

/** How far minutes are: whose signature they wait for. */
class HandoverPill extends Pill {

    HandoverPill(HandoverRow row) {
        super("", tone(row));
        setText(getTranslation("handover.state." + state(row)));
    }

    private static String state(HandoverRow row) {
        if (row.state() != HandoverState.OPEN) {
            return row.state().name();
        }
        if (row.lapsed()) {
            return "LAPSED";
        }
        if (row.unitSigned()) {
            return row.postSigned() ? "SIGNED" : "WAITS_POST";
        }
        return row.postSigned() ? "WAITS_UNIT" : "OPEN";
    }

    private static String tone(HandoverRow row) {
        return switch (row.state()) {
            case OPEN -> !row.lapsed() && (row.unitSigned() || row.postSigned()) ? "info" : "warn";
            case SIGNED -> "good";
            case GIVEN_UP -> "quiet";
        };
    }
}
