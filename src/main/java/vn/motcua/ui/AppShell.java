package vn.motcua.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What the page around the portal loads: the theme, the font with all Vietnamese letters, our own styles. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/motcua.css")
@NpmPackage(value = "@fontsource/be-vietnam-pro", version = "5.2.8")
@CssImport("@fontsource/be-vietnam-pro/400.css")
@CssImport("@fontsource/be-vietnam-pro/500.css")
@CssImport("@fontsource/be-vietnam-pro/600.css")
@CssImport("@fontsource/be-vietnam-pro/700.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Motcua");
        settings.addFavIcon("icon", "icons/motcua.svg", "any");
    }
}
