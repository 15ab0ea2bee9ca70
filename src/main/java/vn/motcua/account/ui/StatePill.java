package vn.motcua.account.ui;

import com.vaadin.flow.component.UI;
import vn.motcua.account.AccountState;
import vn.motcua.ui.Pill;

/** The state of an account in a word. */
class StatePill extends Pill {

    StatePill(AccountState state) {
        super(UI.getCurrent().getTranslation("account.state." + state), tone(state));
    }

    private static String tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case GRANTED -> "info";
            case REQUESTED, CREATED, DISABLING -> "warn";
            case REFUSED -> "bad";
            case DISABLED, CANCELLED -> "quiet";
        };
    }
}
