package vn.motcua.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import vn.motcua.shared.Messages;

/** One click to the other language. */
class LanguageSwitch extends Button {

    LanguageSwitch() {
        Locale other =
                Messages.supported(getLocale()).equals(Messages.ENGLISH) ? Messages.VIETNAMESE : Messages.ENGLISH;
        setText(other.getLanguage().toUpperCase(Locale.ROOT));
        setAriaLabel(getTranslation("ui.switch-language"));
        setTooltipText(getTranslation("ui.switch-language"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("bar-button");
        addClickListener(click -> Preferences.choose(other));
    }
}
