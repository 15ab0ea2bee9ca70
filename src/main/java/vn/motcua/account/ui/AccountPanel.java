package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.ui.Cells;

/** An employee's account: how far it has come, what stands in the way, and what this person can do about it. */
class AccountPanel extends Section {

    private static final int SECONDS = 2000;
    private static final int NEVER = -1;

    private final transient AccountService accounts;
    private final transient Person person;
    private final transient EmployeeRow employee;
    private final LocalDate today;
    private final boolean mayWrite;
    private @Nullable Registration polling;

    AccountPanel(AccountService accounts, Person person, EmployeeRow employee, LocalDate today, boolean mayWrite) {
        this.accounts = accounts;
        this.person = person;
        this.employee = employee;
        this.today = today;
        this.mayWrite = mayWrite;
        addClassName("sheet");
        setId("account-panel");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("account.title")));
        AccountRow row = accounts.ofEmployee(employee.id()).orElse(null);
        if (row == null) {
            Paragraph none = new Paragraph(getTranslation("account.none"));
            none.addClassName("cell-sub");
            add(none);
        } else {
            add(facts(row));
            explain(row);
        }
        if (!mayWrite) {
            add(quiet(getTranslation("account.only-today")));
        } else if (row != null && !row.state().over()) {
            add(new AccountButtons(accounts, row, person, this::show));
        } else if (person.is(Role.POST_MANAGER)) {
            add(new RequestForm(accounts, employee, row, this::show));
        }
        watch(row != null && row.state().working() && row.problem() == null && accounts.canBeMade());
    }

    private Component facts(AccountRow row) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "account.state", new StatePill(row.state()));
        fact(facts, "account.username", Cells.code(row.username()));
        fact(facts, "account.email", new Span(row.email()));
        if (!row.phone().isEmpty()) {
            fact(facts, "account.phone", new Span(row.phone()));
        }
        if (!row.requestedBy().isEmpty()) {
            fact(facts, "account.requested", who(row.requester(), Moments.text(row.requestedAt())));
        }
        if (row.decidedBy() != null) {
            fact(facts, "account.decided-by", who(row.decidedBy(), Moments.text(row.decidedAt())));
        }
        if (!row.reason().isEmpty()) {
            fact(facts, "account.reason", new Span(row.reason()));
        }
        if (row.mailedAt() != null && row.state().open()) {
            fact(facts, "account.mailed", new Span(Moments.text(row.mailedAt())));
        }
        return facts;
    }

    /** What its state means, and what stands in the way of the next one. */
    private void explain(AccountRow row) {
        if (row.state() == AccountState.GRANTED && !accounts.canBeMade()) {
            add(notice("warn", getTranslation("account.problem.absent"), ""));
        } else if (row.problem() != null) {
            String next = row.nextTry() == null
                    ? getTranslation("account.next.never")
                    : getTranslation("account.next", row.tries(), Moments.text(row.nextTry()));
            add(notice("bad", getTranslation(row.problem()), next));
        } else {
            add(quiet(getTranslation("account.state." + row.state() + ".text")));
        }
        if (row.state().open() && !row.onDuty()) {
            add(notice("warn", getTranslation("account.no-duty", today), ""));
        }
    }

    private Component notice(String tone, String text, String more) {
        Div notice = new Div(new Div(text));
        if (!more.isEmpty()) {
            Div second = new Div(more);
            second.addClassName("cell-sub");
            notice.add(second);
        }
        notice.addClassNames("account-notice", "account-notice-" + tone);
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private static Component quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("cell-sub");
        return line;
    }

    private static Component who(String username, String when) {
        Div who = new Div(new Span(username));
        Div moment = new Div(when);
        moment.addClassName("cell-sub");
        who.add(moment);
        return who;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(getTranslation(name)), description);
    }

    /** While the portal is at work, the panel keeps itself up to date. */
    private void watch(boolean wanted) {
        UI ui = UI.getCurrent();
        if (!wanted) {
            rest();
        } else if (polling == null && ui != null) {
            Registration listener = ui.addPollListener(poll -> show());
            ui.setPollInterval(SECONDS);
            polling = () -> {
                listener.remove();
                ui.setPollInterval(NEVER);
            };
        }
    }

    private void rest() {
        Registration running = polling;
        polling = null;
        if (running != null) {
            running.remove();
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        rest();
    }
}
