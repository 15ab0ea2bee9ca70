package vn.motcua.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.ui.Notices;

/** The manager asks for an employee's account: where the mail for the password goes, and a number to call. */
class RequestForm extends Div {

    private final transient AccountService accounts;
    private final transient EmployeeRow employee;
    private final transient SerializableRunnable done;
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final Paragraph refusal = new Paragraph();

    /** @param before an account that is over; null when there has been none */
    RequestForm(AccountService accounts, EmployeeRow employee, @Nullable AccountRow before, SerializableRunnable done) {
        this.accounts = accounts;
        this.employee = employee;
        this.done = done;
        addClassName("account-form");
        setId("account-form");
        email.setLabel(getTranslation("account.email"));
        email.setHelperText(getTranslation("account.email.hint"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setId("account-email");
        phone.setLabel(getTranslation("account.phone"));
        phone.setHelperText(getTranslation("account.phone.hint"));
        phone.setManualValidation(true);
        phone.setId("account-phone");
        if (before != null) {
            email.setValue(before.email());
            phone.setValue(before.phone());
        }
        refusal.addClassName("fault");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button request = new Button(
                getTranslation(before == null ? "account.request" : "account.request.again"), click -> request());
        request.addThemeVariants(ButtonVariant.PRIMARY);
        request.setId("request-account");
        String name = before == null ? accounts.proposedName(employee.id()) : before.username();
        Paragraph proposed = new Paragraph(getTranslation("account.username.proposed", name));
        proposed.addClassName("cell-sub");
        add(email, phone, proposed, refusal, request);
    }

    private void request() {
        email.setInvalid(false);
        phone.setInvalid(false);
        refusal.setVisible(false);
        try {
            accounts.request(employee.id(), email.getValue(), phone.getValue());
        } catch (PortalException refused) {
            say(refused);
            return;
        }
        Notices.success(getTranslation("account.notice.requested", employee.name()));
        done.run();
    }

    private void say(PortalException refused) {
        String text = getTranslation(refused.messageKey(), refused.arguments());
        if (refused.messageKey().startsWith("account.email.")) {
            email.setErrorMessage(text);
            email.setInvalid(true);
        } else if (refused.messageKey().startsWith("account.phone.")) {
            phone.setErrorMessage(text);
            phone.setInvalid(true);
        } else {
            refusal.setText(text);
            refusal.setVisible(true);
        }
    }
}
