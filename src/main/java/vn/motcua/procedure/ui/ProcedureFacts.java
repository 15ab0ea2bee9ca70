package vn.motcua.procedure.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import vn.motcua.procedure.ProcedureDetails;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.procedure.content.TimeLimit;
import vn.motcua.ui.Pill;

/** All that is known of a procedure, field by field. */
class ProcedureFacts extends Div {

    ProcedureFacts(ProcedureDetails details) {
        addClassName("panel");
        ProcedureContent content = details.state().content();
        LocalDate to = details.period().to();
        Div standing = new Div(
                statusPill(content.status(), this),
                new Span(
                        to == null
                                ? getTranslation(
                                        "procedures.page.since",
                                        details.period().from())
                                : getTranslation(
                                        "procedures.page.until",
                                        details.period().from(),
                                        to)));
        standing.addClassName("verdict-head");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        for (ProcedureField field : ProcedureField.values()) {
            if (isShown(field, content)) {
                facts.add(new DescriptionList.Term(FieldTexts.name(this, field)), description(field, content));
            }
        }
        Div sheet = new Div(standing, facts);
        sheet.addClassName("sheet");
        add(sheet);
    }

    static Pill statusPill(ProcedureStatus status, com.vaadin.flow.component.Component screen) {
        return new Pill(
                screen.getTranslation("procedures.status." + status),
                status == ProcedureStatus.ABOLISHED || status == ProcedureStatus.REPLACED
                        ? "bad"
                        : status == ProcedureStatus.AMENDED ? "info" : "good");
    }

    private static boolean isShown(ProcedureField field, ProcedureContent content) {
        return switch (field) {
            // The name is the title, the status stands above.
            case NAME, STATUS -> false;
            case REPLACED_BY -> !content.text(field).isEmpty();
            default -> true;
        };
    }

    private DescriptionList.Description description(ProcedureField field, ProcedureContent content) {
        String value = content.text(field);
        DescriptionList.Description text = new DescriptionList.Description();
        if (field == ProcedureField.REPLACED_BY) {
            text.add(new RouterLink(value, ProcedureView.class, ProcedureView.parameters(value)));
            return text;
        }
        if (field == ProcedureField.EXECUTING_AGENCIES && !value.isEmpty()) {
            for (String agency : value.split("; ")) {
                text.add(new Div(agency));
            }
            return text;
        }
        text.add(new Span(FieldTexts.of(this, field, value)));
        if (field == ProcedureField.TIME_LIMIT) {
            Integer days = TimeLimit.days(value);
            if (days != null) {
                Span read = new Span(
                        days == 0
                                ? getTranslation("procedures.page.same-day")
                                : getTranslation("procedures.page.working-days", days));
                read.addClassName("cell-sub");
                read.getElement().insertChild(0, VaadinIcon.CLOCK.create().getElement());
                text.add(new Div(read));
            }
        }
        return text;
    }
}
