package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import vn.motcua.security.CurrentPerson;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;

/** The shell: province, day, language, light and dark, person along the top; the person's menu at the side. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    MainLayout(Provinces provinces, CurrentPerson person, Deployment deployment, AsOf asOf, PersonMenu personMenu) {
        Optional<String> slug = person.require().provinceSlug();
        // The frame stands even while the province cannot be reached: the page inside says so.
        Optional<Province> province = slug.flatMap(provinces::inService);
        setPrimarySection(Section.DRAWER);
        addToDrawer(provinceMark(province), new Scroller(menu()));

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.menu"));
        Div spacer = new Div();
        spacer.addClassName("bar-spacer");
        // On a phone the menu with the province's name is folded away: its mark stays.
        Emblem mark = new Emblem(province);
        mark.addClassName("bar-emblem");
        Div bar = new Div(toggle, mark);
        bar.addClassName("bar");
        slug.flatMap(provinces::find).ifPresent(here -> bar.add(new AsOfPicker(asOf)));
        bar.add(spacer, new SchemeSwitch(), new LanguageSwitch(), personMenu);
        addToNavbar(bar);

        if (deployment.demo()) {
            addToNavbar(demoBanner(province));
        }
    }

    private Component demoBanner(Optional<Province> province) {
        Div banner = new Div();
        banner.addClassName("demo-banner");
        banner.add(new Span(getTranslation("ui.demo-banner")));
        province.ifPresent(here -> {
            Span source = new Span(getTranslation("ui.demo-source", here.demoSource()));
            source.addClassName("demo-source");
            banner.add(source);
        });
        return banner;
    }

    private Component provinceMark(Optional<Province> province) {
        Div mark = new Div(new Emblem(province));
        mark.addClassName("province-mark");
        Span name = new Span(province.map(Province::fullName).orElseGet(() -> getTranslation("ui.deployment")));
        name.addClassName("province-name");
        Span product = new Span("Motcua");
        product.addClassName("product-name");
        mark.add(new Div(name, product));
        return mark;
    }

    private SideNav menu() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("ui.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        item.setMatchNested(true);
        item.setPathAliases(alsoUnder(entry.path()));
        return item;
    }

    /** Addresses of screens that belong to an entry although they begin otherwise. */
    private static Set<String> alsoUnder(String path) {
        return switch (path.replaceFirst("^/", "")) {
            case "counters" -> Set.of("employees", "trainings", "staffing");
            case "units" -> Set.of("unit", "transfers", "handovers");
            default -> Set.of();
        };
    }
}
