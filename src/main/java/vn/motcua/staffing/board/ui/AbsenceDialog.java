package vn.motcua.staffing.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.board.AbsenceDraft;
import vn.motcua.staffing.board.AbsenceService;
import vn.motcua.staffing.duty.AbsenceKind;
import vn.motcua.staffing.duty.AbsenceSpan;
import vn.motcua.staffing.duty.Session;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;

/** Reports that somebody is away: why, and from which morning or afternoon to which. */
class AbsenceDialog extends Dialog {

    private final transient AbsenceService absences;
    private final transient Runnable done;
    private final UUID employee;
    private final String name;
    private final Select<AbsenceKind> kind = new Select<>();
    private final VietnameseDatePicker firstDay = new VietnameseDatePicker();
    private final VietnameseDatePicker lastDay = new VietnameseDatePicker();
    private final Select<Session> firstSession = new Select<>();
    private final Select<Session> lastSession = new Select<>();
    private final TextArea note = new TextArea();
    private final Paragraph refusal = new Paragraph();

    /** @param shift with which the form begins */
    AbsenceDialog(AbsenceService absences, UUID employee, String name, Shift shift, Runnable done) {
        this.absences = absences;
        this.employee = employee;
        this.name = name;
        this.done = done;
        setHeaderTitle(getTranslation("duty.absence.title", name));
        setWidth("30rem");
        kind.setLabel(getTranslation("duty.absence.kind"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("duty.absence.kind." + each));
        kind.setValue(AbsenceKind.LEAVE);
        kind.setWidthFull();
        kind.setId("absence-kind");
        day(firstDay, "duty.absence.first", "absence-first", shift.day());
        day(lastDay, "duty.absence.last", "absence-last", shift.day());
        session(firstSession, "duty.absence.first-session", shift.session());
        session(lastSession, "duty.absence.last-session", Session.AFTERNOON);
        note.setLabel(getTranslation("duty.absence.note"));
        note.setMaxLength(1000);
        note.setWidthFull();
        refusal.addClassName("fault");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div first = new Div(firstDay, firstSession);
        first.addClassName("duty-span");
        Div last = new Div(lastDay, lastSession);
        last.addClassName("duty-span");
        add(new Div(kind, first, last, note, refusal));
        Button report = new Button(getTranslation("duty.absence.report"), click -> report());
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setId("report-absence");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), report);
    }

    private void day(VietnameseDatePicker field, String label, String id, LocalDate value) {
        field.setLabel(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        field.setValue(value);
        field.setId(id);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            refusal.setVisible(false);
        });
    }

    private void session(Select<Session> field, String label, Session value) {
        field.setAriaLabel(getTranslation(label));
        field.setItems(Session.values());
        field.setItemLabelGenerator(each -> getTranslation("duty.session." + each));
        field.setValue(value);
    }

    private void report() {
        LocalDate first = firstDay.getValue();
        LocalDate last = lastDay.getValue();
        if (missing(firstDay, first) | missing(lastDay, last)) {
            return;
        }
        try {
            AbsenceSpan span =
                    new AbsenceSpan(new Shift(first, firstSession.getValue()), new Shift(last, lastSession.getValue()));
            absences.report(new AbsenceDraft(employee, kind.getValue(), span, note.getValue()));
        } catch (PortalException refused) {
            refusal.setText(getTranslation(refused.messageKey(), refused.arguments()));
            refusal.setVisible(true);
            return;
        }
        close();
        Notices.success(getTranslation("duty.absence.reported", name));
        done.run();
    }

    private boolean missing(VietnameseDatePicker field, LocalDate value) {
        if (value != null) {
            return false;
        }
        field.setErrorMessage(getTranslation("ui.required"));
        field.setInvalid(true);
        return true;
    }
}
