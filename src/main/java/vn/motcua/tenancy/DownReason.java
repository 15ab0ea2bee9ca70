package vn.motcua.tenancy;

import java.util.List;
import java.util.Locale;
import vn.motcua.shared.Messages;

/**
 * Why a province is down, for the operator.
 *
 * @param key in the bundle of this module
 */
public record DownReason(String key, List<String> arguments) {

    /** @param key without the bundle's own prefix */
    public static DownReason of(String key, String... arguments) {
        return new DownReason("tenancy.reason." + key, List.of(arguments));
    }

    public String text(Messages messages, Locale locale) {
        return messages.text(locale, key, arguments.toArray());
    }

    /** The key and what it is about; for logs. */
    @Override
    public String toString() {
        return key + arguments;
    }
}
