package vn.motcua.ui.item;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.PortalException;

/** Says why something was not kept: at the field that is meant, or here, below all, where none is. */
public final class FormFaults extends Paragraph {

    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
    private boolean shown;

    public FormFaults() {
        addClassNames("fault", "wide");
        setVisible(false);
        getElement().setAttribute("role", "alert");
    }

    /** @param keys how message keys begin that mean the field */
    public void at(HasValidation field, String... keys) {
        for (String key : keys) {
            fields.put(key, field);
        }
    }

    /** Looks at the form anew: what is said of a field holds until it is looked at. */
    public void begin() {
        setVisible(false);
        shown = false;
    }

    /** Nothing is wrong any more. */
    public void clear() {
        begin();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    public void say(PortalException refused) {
        say(refused.messageKey(), getTranslation(refused.messageKey(), refused.arguments()));
    }

    /** @param text what the message says */
    public void say(String messageKey, String text) {
        fields.entrySet().stream()
                .filter(field -> messageKey.startsWith(field.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresentOrElse(field -> mark(field, text), () -> {
                    setText(text);
                    setVisible(true);
                });
    }

    /** Whether something was given; says so at the field where it was not. */
    public boolean given(HasValidation field, boolean given) {
        if (!given) {
            mark(field, getTranslation("ui.required"));
        }
        return given;
    }

    /** The first of all is brought before the person's eyes: forms are longer than phones. */
    private void mark(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        if (!shown && field instanceof Focusable<?> first) {
            first.focus();
            shown = true;
        }
    }
}
