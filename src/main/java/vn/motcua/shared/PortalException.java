package vn.motcua.shared;

import java.util.List;

/**
 * Something a person can understand and mend. Carries a message key, not a text: screens and the API say it in
 * the person's language (see the {@code i18n} bundles).
 */
public class PortalException extends RuntimeException {

    /** What the caller did, and so which HTTP status the API answers. */
    public enum Kind {
        /** What was given is wrong (400). */
        INVALID,
        /** The person may not (403). */
        FORBIDDEN,
        /** There is no such thing, or not for this person (404). */
        NOT_FOUND,
        /** Right in itself, but the thing is in another state (409). */
        CONFLICT,
        /** Too large to accept (413). */
        TOO_LARGE,
        /** Not now; the same later may work (503). */
        UNAVAILABLE
    }

    private final Kind kind;
    private final transient List<Object> arguments;

    protected PortalException(Kind kind, String messageKey, Object... arguments) {
        super(messageKey);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public static PortalException invalid(String messageKey, Object... arguments) {
        return new PortalException(Kind.INVALID, messageKey, arguments);
    }

    public static PortalException conflict(String messageKey, Object... arguments) {
        return new PortalException(Kind.CONFLICT, messageKey, arguments);
    }

    public static PortalException forbidden(String messageKey, Object... arguments) {
        return new PortalException(Kind.FORBIDDEN, messageKey, arguments);
    }

    public static PortalException tooLarge(String messageKey, Object... arguments) {
        return new PortalException(Kind.TOO_LARGE, messageKey, arguments);
    }

    /** One text for "does not exist" and "belongs to another province": the wall shows nothing. */
    public static PortalException notFound() {
        return new PortalException(Kind.NOT_FOUND, "shared.not-found");
    }

    public Kind kind() {
        return kind;
    }

    /** Key in the {@code i18n} bundles. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
