package vn.motcua.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.motcua.platform.PlatformService;
import vn.motcua.platform.ProvinceOverview;
import vn.motcua.shared.Messages;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** The deployment's provinces side by side: up or down and why, how much each holds, and what an operator does to them. */
@Route("provinces")
@Menu(title = "nav.provinces", order = 90, icon = "vaadin:server")
@RolesAllowed("OPERATOR")
class ProvincesView extends PortalPage {

    private final transient PlatformService platform;
    private final transient Messages messages;
    private final Div content = new Div();

    ProvincesView(PlatformService platform, Messages messages) {
        this.platform = platform;
        this.messages = messages;
        heading(t("nav.provinces"));
        Button accept = new Button(t("platform.accept"), VaadinIcon.PLUS.create(), click -> accept());
        accept.setId("accept-provinces");
        actions(accept);
        add(content);
        show();
    }

    private void show() {
        List<ProvinceOverview> provinces = platform.provinces();
        long down = provinces.stream().filter(province -> !province.up()).count();
        lead(t(down == 0 ? "platform.lead" : "platform.lead.down", provinces.size(), down));
        content.removeAll();
        provinces.stream().filter(province -> !province.up()).map(this::fault).forEach(content::add);
        content.add(
                provinces.isEmpty()
                        ? new EmptyState(VaadinIcon.SERVER, t("platform.empty"))
                        : new ProvinceGrid(provinces, this::shut, this::open, this::backUp));
        content.add(new ActList(platform.acts()));
    }

    private Component fault(ProvinceOverview province) {
        Div title = new Div();
        title.setText(t(province.disabled() ? "platform.disabled" : "platform.down", ProvinceGrid.name(province)));
        title.addClassName("strong");
        Div reason = new Div();
        reason.setText(province.reason() == null ? "" : province.reason().text(messages, getLocale()));
        Div sheet = new Div(title, reason);
        sheet.addClassNames("sheet", province.disabled() ? "sheet-warn" : "sheet-bad", "province-fault");
        return sheet;
    }

    private void accept() {
        List<String> accepted = platform.acceptNew();
        Notices.success(
                accepted.isEmpty()
                        ? t("platform.accept.none")
                        : t("platform.accept.done", String.join(", ", accepted)));
        show();
    }

    private void shut(ProvinceOverview province) {
        new DisableDialog(platform, province, this::show).open();
    }

    private void open(ProvinceOverview province) {
        platform.enable(province.slug());
        Notices.success(t("platform.enabled", ProvinceGrid.name(province)));
        show();
    }

    private void backUp(ProvinceOverview province) {
        Notices.success(t("platform.backup.done", platform.backUp(province.slug())));
        show();
    }
}
