package vn.motcua.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;

/** A report that can be had: what it is, for which day, and the button that has it made. */
class ReportOffer extends Div {

    ReportOffer(String type, LocalDate day, Command create) {
        addClassNames("sheet", "offer");
        Div words = new Div(
                new H2(getTranslation("report.type." + type)),
                new Paragraph(getTranslation("report.type." + type + ".text")),
                quiet(getTranslation("report.as-of", day)));
        words.addClassName("offer-words");
        Button button =
                new Button(getTranslation("report.create"), VaadinIcon.FILE_ADD.create(), click -> create.execute());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAriaLabel(getTranslation("report.create") + ": " + getTranslation("report.type." + type));
        button.setId("create-" + type + "-report");
        add(words, button);
    }

    private static Component quiet(String text) {
        Div line = new Div();
        line.setText(text);
        line.addClassName("card-line");
        return line;
    }
}
