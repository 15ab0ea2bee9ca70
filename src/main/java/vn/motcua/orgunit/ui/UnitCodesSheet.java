package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.orgunit.code.CodeSystem;
import vn.motcua.orgunit.code.UnitCode;
import vn.motcua.orgunit.code.UnitCodeService;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;

/** By which codes other systems know the unit, and when; who keeps units adds one on the spot. */
class UnitCodesSheet extends Section {

    private final transient UnitCodeService codes;
    private final transient Messages messages;
    private final transient UnitPage page;
    private final Div list = new Div();
    private final Paragraph fault = new Paragraph();
    private final boolean mayWrite;

    UnitCodesSheet(UnitCodeService codes, Messages messages, UnitPage page, boolean mayWrite) {
        this.codes = codes;
        this.messages = messages;
        this.page = page;
        this.mayWrite = mayWrite;
        addClassName("sheet");
        setId("unit-codes");
        list.addClassName("lines");
        add(new H2(getTranslation("orgunit.codes")), list);
        refresh();
        if (mayWrite) {
            add(form());
        }
    }

    private void refresh() {
        List<UnitCode> all = codes.of(page.row().id());
        list.removeAll();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("orgunit.codes.none"));
            none.addClassName("cell-sub");
            list.add(none);
            return;
        }
        UnorderedList lines = new UnorderedList();
        all.forEach(code -> {
            Span time = new Span(UnitAddress.span(code.period()));
            time.addClassName("line-time");
            ListItem line = new ListItem(
                    new Span(getTranslation("orgunit.codes.system." + code.system())), Cells.code(code.code()), time);
            if (mayWrite && code.period().to() == null) {
                line.add(new UnitCodeEnd(messages, code, day -> end(code, day)));
            }
            lines.add(line);
        });
        list.add(lines);
    }

    private void end(UnitCode code, LocalDate day) {
        codes.end(code.id(), day);
        Notices.success(getTranslation("orgunit.codes.ended", code.code(), day));
        refresh();
    }

    private Component form() {
        Select<CodeSystem> system = new Select<>();
        system.setLabel(getTranslation("orgunit.codes.system"));
        system.setItems(CodeSystem.values());
        system.setValue(CodeSystem.AGENCY);
        system.addClassName("wide");
        system.setItemLabelGenerator(value -> getTranslation("orgunit.codes.system." + value));
        TextField code = new TextField(getTranslation("orgunit.column.code"));
        code.setId("new-code");
        code.setMaxLength(60);
        VietnameseDatePicker from = new VietnameseDatePicker(getTranslation("orgunit.codes.from"));
        from.setValue(page.row().validFrom());
        fault.addClassNames("fault", "wide");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        Button add = new Button(getTranslation("orgunit.codes.add"), click -> add(system.getValue(), code, from));
        add.setId("add-code");
        Div buttons = new Div(add);
        buttons.addClassNames("form-buttons", "wide");
        Div form = new Div(system, code, from, fault, buttons);
        form.addClassName("item-form");
        return form;
    }

    private void add(CodeSystem system, TextField code, VietnameseDatePicker from) {
        LocalDate day = from.getValue();
        code.setInvalid(code.getValue().isBlank());
        code.setErrorMessage(getTranslation("ui.required"));
        if (day == null || code.isInvalid()) {
            return;
        }
        try {
            fault.setVisible(false);
            codes.add(page.row().id(), system, code.getValue(), day);
            Notices.success(getTranslation("orgunit.codes.added", code.getValue()));
            code.clear();
            refresh();
        } catch (PortalException refused) {
            fault.setText(messages.text(getLocale(), refused));
            fault.setVisible(true);
        }
    }
}
