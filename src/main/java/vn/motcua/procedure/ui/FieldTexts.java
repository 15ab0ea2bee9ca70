package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.motcua.procedure.content.ProcedureField;

/** The values of fields as people read them. */
public final class FieldTexts {

    static final String NONE = "—";

    private FieldTexts() {}

    /**
     * The value in the screen's language; a dash when there is none.
     *
     * @param value as columns hold it
     */
    public static String of(Component screen, ProcedureField field, String value) {
        return value.isEmpty() ? NONE : text(screen, field, value);
    }

    private static String text(Component screen, ProcedureField field, String value) {
        return switch (field) {
            case LEVELS, CHANNELS ->
                Arrays.stream(value.split(";"))
                        .map(each -> screen.getTranslation(key(field) + each))
                        .collect(Collectors.joining(", "));
            case ONLINE_SERVICE, PRESENCE, STATUS -> screen.getTranslation(key(field) + value);
            default -> value;
        };
    }

    /** What the keys of a field's values begin with. */
    private static String key(ProcedureField field) {
        return switch (field) {
            case LEVELS -> "procedures.level.";
            case CHANNELS -> "procedures.channel.";
            case ONLINE_SERVICE -> "procedures.online.";
            case PRESENCE -> "procedures.presence.";
            default -> "procedures.status.";
        };
    }

    /** What the field is called. */
    public static String name(Component screen, ProcedureField field) {
        return screen.getTranslation("procedures.field." + field);
    }
}
