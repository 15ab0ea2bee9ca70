package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.procedure.intake.ImportColumn;
import vn.motcua.procedure.intake.ListColumn;
import vn.motcua.procedure.intake.ListShape;
import vn.motcua.ui.Notices;

/** Asks what the columns of a list hold; shows the first texts of each, so that one need not open the file. */
class MappingPanel extends Div {

    private final transient ListShape shape;
    private final Map<Integer, Select<ImportColumn>> choices = new LinkedHashMap<>();

    MappingPanel(String fileName, ListShape shape, SerializableConsumer<ListShape> read, SerializableRunnable leave) {
        this.shape = shape;
        addClassName("panel");
        setId("import-mapping");
        Div columns = new Div();
        columns.addClassName("mapping");
        shape.columns().forEach(column -> columns.add(column(column)));
        Button go = new Button(getTranslation("procedures.mapping.read"), VaadinIcon.ARROW_RIGHT.create(), click -> {
            ListShape mapped = mapped();
            if (mapped.readable()) {
                read.accept(mapped);
            } else {
                Notices.failure(getTranslation("procedures.mapping.incomplete"));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("read-mapped");
        Div buttons = new Div(go, new Button(getTranslation("procedures.preview.leave"), click -> leave.run()));
        buttons.addClassName("form-buttons");
        add(
                new H2(getTranslation("procedures.mapping.title", fileName)),
                new Paragraph(getTranslation("procedures.mapping.lead", shape.headerRow())),
                columns,
                buttons);
    }

    private Component column(ListColumn column) {
        Span header = new Span(column.header());
        header.addClassName("strong");
        Span letter = new Span(column.letter());
        letter.addClassName("code");
        Div samples = new Div();
        samples.addClassName("cell-sub");
        column.samples().stream().limit(3).forEach(text -> samples.add(new Paragraph(text)));
        Select<ImportColumn> choice = new Select<>();
        choice.setItems(ImportColumn.values());
        choice.setItemLabelGenerator(each -> getTranslation("procedures.import-column." + each));
        choice.setAriaLabel(getTranslation("procedures.mapping.holds", column.header()));
        ImportColumn holds = column.holds();
        choice.setValue(holds == null ? ImportColumn.IGNORED : holds);
        choice.setId("mapping-" + column.letter());
        choices.put(column.index(), choice);
        Div card = new Div(new Div(letter, new Span(" "), header), samples, choice);
        card.addClassNames("mapping-column", holds == null ? "mapping-unknown" : "mapping-known");
        return card;
    }

    private ListShape mapped() {
        Map<Integer, ImportColumn> said = new HashMap<>();
        choices.forEach((index, choice) -> said.put(index, choice.getValue()));
        return shape.mapped(said);
    }
}
