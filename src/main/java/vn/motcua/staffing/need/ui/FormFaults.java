package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.PortalException;

/** Says why something was not kept: at the field that is meant, or here, where none is. */
class FormFaults extends Paragraph {

    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();

    FormFaults() {
        addClassNames("fault", "wide");
        setVisible(false);
        getElement().setAttribute("role", "alert");
    }

    /** @param key how message keys begin that mean the field */
    void at(String key, HasValidation field) {
        fields.put(key, field);
    }

    void clear() {
        setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    void say(PortalException refused) {
        String text = getTranslation(refused.messageKey(), refused.arguments());
        fields.entrySet().stream()
                .filter(field -> refused.messageKey().startsWith(field.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresentOrElse(field -> mark(field, text), () -> say(text));
    }

    void say(String text) {
        setText(text);
        setVisible(true);
    }

    /** Whether something was given; says so at the field where it was not. */
    boolean given(HasValidation field, boolean given) {
        if (!given) {
            mark(field, getTranslation("ui.required"));
        }
        return given;
    }

    static void mark(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
