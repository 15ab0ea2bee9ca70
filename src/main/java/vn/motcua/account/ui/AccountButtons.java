package vn.motcua.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.ui.Notices;

/** What this person can do with an account in its state. */
class AccountButtons extends Div {

    private final transient AccountService accounts;
    private final transient AccountRow row;
    private final transient SerializableRunnable changed;

    /** @param changed called after an act */
    AccountButtons(AccountService accounts, AccountRow row, Person person, SerializableRunnable changed) {
        this.accounts = accounts;
        this.row = row;
        this.changed = changed;
        addClassName("form-buttons");
        if (row.state() == AccountState.REQUESTED && mayDecide(person)) {
            decide();
        }
        if (person.is(Role.POST_MANAGER)
                && (row.state() == AccountState.REQUESTED || row.state() == AccountState.GRANTED)) {
            add(button("withdraw", () -> act("withdrawn", () -> accounts.end(row.id(), "", row.version()))));
        }
        if (row.state().working() && accounts.canBeMade()) {
            add(button("try-again", () -> act("trying", () -> accounts.tryAgain(row.id(), row.version()))));
        }
        if (row.state() == AccountState.ACTIVE && accounts.canBeMade()) {
            add(button("mail-again", () -> act("mailing", () -> accounts.mailAgain(row.id(), row.version()))));
        }
        if (row.state().open()) {
            add(button(
                    "shut",
                    () -> new ReasonDialog(
                                    "shut",
                                    row.employeeName(),
                                    false,
                                    why -> act("shutting", () -> accounts.end(row.id(), why, row.version())))
                            .open()));
        }
        setVisible(getComponentCount() > 0);
    }

    /** Who asked cannot decide; the service would refuse it. */
    private boolean mayDecide(Person person) {
        return person.is(Role.PROVINCE_ADMIN) && !person.username().equals(row.requestedBy());
    }

    private void decide() {
        Button grant = button("grant", () -> act("granted", () -> accounts.grant(row.id(), row.version())));
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        Button refuse = button(
                "refuse",
                () -> new ReasonDialog(
                                "refuse",
                                row.employeeName(),
                                true,
                                why -> act("refused", () -> accounts.refuse(row.id(), why, row.version())))
                        .open());
        refuse.addThemeVariants(ButtonVariant.ERROR);
        add(grant, refuse);
    }

    private Button button(String name, SerializableRunnable act) {
        Button button = new Button(getTranslation("account." + name), click -> act.run());
        button.setAriaLabel(getTranslation("account." + name) + ": " + row.employeeName());
        button.setId(name + "-" + row.employeeCode());
        return button;
    }

    private void act(String notice, SerializableRunnable act) {
        try {
            act.run();
            Notices.success(getTranslation("account.notice." + notice, row.employeeName()));
        } finally {
            // After a refusal, too: somebody else did something meanwhile.
            changed.run();
        }
    }
}
