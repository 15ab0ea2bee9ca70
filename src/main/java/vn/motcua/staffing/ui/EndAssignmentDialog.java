package vn.motcua.staffing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;

/** Asks from which day on somebody is no longer at a counter. */
class EndAssignmentDialog extends Dialog {

    private final transient StaffingService staffing;
    private final transient AssignmentRow row;
    private final transient Runnable done;
    private final VietnameseDatePicker on;

    EndAssignmentDialog(StaffingService staffing, AssignmentRow row, LocalDate today, Runnable done) {
        this.staffing = staffing;
        this.row = row;
        this.done = done;
        setHeaderTitle(getTranslation("staffing.end.title"));
        setWidth("30rem");
        Paragraph who = new Paragraph(getTranslation(
                "staffing.end.who",
                row.employeeName(),
                row.counterName(),
                row.pointName(),
                Spans.text(this, row.from(), row.to())));
        on = new VietnameseDatePicker(getTranslation("staffing.end.on"));
        on.setHelperText(getTranslation(row.from().isAfter(today) ? "staffing.end.withdraw" : "staffing.end.hint"));
        on.setValue(firstPossible(today));
        on.setRequiredIndicatorVisible(true);
        on.setWidthFull();
        on.setId("end-on");
        on.addValueChangeListener(change -> on.setInvalid(false));
        add(new Div(who, on));
        Button end = new Button(getTranslation("staffing.end"), click -> end());
        end.addThemeVariants(ButtonVariant.PRIMARY);
        end.setId("confirm-end");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), end);
    }

    /** Today, or the day nearest to it: who began today can leave tomorrow, who has not begun need not come. */
    private LocalDate firstPossible(LocalDate today) {
        return row.from().isBefore(today) ? today : row.from().equals(today) ? today.plusDays(1) : row.from();
    }

    private void end() {
        LocalDate day = on.getValue();
        if (day == null) {
            say(getTranslation("ui.required"));
            return;
        }
        try {
            staffing.end(row.id(), day, row.version());
        } catch (PortalException refused) {
            say(getTranslation(refused.messageKey(), refused.arguments()));
            return;
        } catch (OptimisticLockingFailureException stale) {
            // Show what the other made of it, then let the error speak.
            close();
            done.run();
            throw stale;
        }
        close();
        Notices.success(getTranslation("staffing.ended", row.employeeName(), row.counterName(), day));
        done.run();
    }

    private void say(String what) {
        on.setErrorMessage(what);
        on.setInvalid(true);
    }
}
