package vn.motcua.orgunit.state;

import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Texts;

/** Names and codes of units as they may be kept. */
public final class UnitText {

    public static final int NAME = 300;
    public static final int CODE = 40;
    public static final int REASON = 2000;
    private static final int SEARCH_KEY = 400;

    private UnitText() {}

    /** @throws PortalException {@code orgunit.missing.name}, {@code orgunit.too-long.name} */
    public static String name(String raw) {
        return text(raw, NAME, "orgunit.missing.name", "orgunit.too-long.name");
    }

    /** @throws PortalException {@code orgunit.missing.code}, {@code orgunit.too-long.code} */
    public static String code(String raw) {
        return text(raw, CODE, "orgunit.missing.code", "orgunit.too-long.code");
    }

    private static String text(String raw, int length, String missing, String tooLong) {
        String text = Texts.tidy(raw);
        if (text.isEmpty()) {
            throw PortalException.invalid(missing);
        }
        if (text.length() > length) {
            throw PortalException.invalid(tooLong, length);
        }
        return text;
    }

    /** By which lists find a state of a unit. */
    public static String searchKey(UnitState state) {
        String key = SearchKey.of(state.name() + " " + state.code());
        return key.substring(0, Math.min(key.length(), SEARCH_KEY));
    }
}
