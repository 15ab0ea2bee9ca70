package vn.motcua.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;

/** Light or dark. */
class SchemeSwitch extends Button {

    private boolean dark = Preferences.scheme(VaadinRequest.getCurrent()).equals("dark");

    SchemeSwitch() {
        setIcon(VaadinIcon.ADJUST.create());
        setAriaLabel(getTranslation("ui.switch-scheme"));
        setTooltipText(getTranslation("ui.switch-scheme"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("bar-button");
        addClickListener(click -> {
            dark = !dark;
            Preferences.choose(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        });
    }
}
