package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.orgunit.code.UnitCodeService;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Messages;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.PortalPage;

/** One unit: what it is and was, what was done to it, what other modules know of it, its history. */
@Route("unit/:unit")
// What the parts of other modules are made of: the browser is given what is named here or used by this very class.
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(Grid.class)
@Uses(IntegerField.class)
@Uses(MultiSelectComboBox.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class UnitView extends PortalPage implements BeforeEnterObserver {

    private static final String TAB = "tab";
    private static final String HISTORY = "history";

    private final transient UnitHistory units;
    private final transient UnitCodeService codes;
    private final transient Messages messages;
    private final transient List<UnitPart> parts;
    private final transient AsOf asOf;
    private final boolean mayKeep;
    private final Div content = new Div();

    UnitView(
            UnitHistory units,
            UnitCodeService codes,
            Messages messages,
            List<UnitPart> parts,
            CurrentPerson person,
            AsOf asOf) {
        this.units = units;
        this.codes = codes;
        this.messages = messages;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(UnitPart::order)).toList();
        this.asOf = asOf;
        this.mayKeep = UnitKeeper.mayWrite(person.require(), asOf);
        content.addClassName("page-content");
        RouterLink back = new RouterLink(t("orgunit.back"), UnitTreeView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String tab = Address.text(event.getLocation().getQueryParameters(), TAB);
        UnitAddress.named(event, units, asOf.day())
                .ifPresentOrElse(page -> show(page, tab), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(UnitPage page, String tab) {
        heading(page.row().name());
        String kind = t("orgunit.kind." + page.row().kind());
        lead(page.row().parentName() == null ? kind : kind + " · " + page.row().parentName());
        actions();
        if (mayKeep) {
            actions(new UnitActions(page, asOf.today()));
        }
        content.removeAll();
        content.add(tabs(page.row().id(), tab));
        content.add(part(page, tab));
    }

    private Component tabs(UUID id, String here) {
        Nav tabs = new Nav(tab(id, "", "orgunit.part.unit", here));
        parts.forEach(part -> tabs.add(tab(id, part.name(), "orgunit.part." + part.name(), here)));
        tabs.add(tab(id, HISTORY, "audit.history", here));
        tabs.addClassNames("switch", "unit-tabs");
        tabs.getElement().setAttribute("aria-label", t("orgunit.part.unit"));
        return tabs;
    }

    private Component tab(UUID id, String name, String caption, String here) {
        Anchor tab = UnitAddress.link(UnitAddress.page(id, name), t(caption));
        tab.setId((name.isEmpty() ? "unit" : name) + "-tab");
        if (name.equals(here)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private Component part(UnitPage page, String tab) {
        UUID id = page.row().id();
        if (tab.equals(HISTORY)) {
            return new HistoryPanel(
                    (offset, limit) -> units.trail(id, offset, limit),
                    page.row().name());
        }
        Optional<UnitPart> named =
                parts.stream().filter(part -> part.name().equals(tab)).findFirst();
        if (named.isEmpty()) {
            return new UnitFacts(page, asOf.day(), new UnitCodesSheet(codes, messages, page, mayKeep));
        }
        return named.get()
                .of(page.row(), asOf.day(), asOf.isToday())
                .orElseGet(() -> new EmptyState(VaadinIcon.BUILDING, t("orgunit.part.none")));
    }
}
