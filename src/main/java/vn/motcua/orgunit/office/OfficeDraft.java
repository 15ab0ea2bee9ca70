package vn.motcua.orgunit.office;

import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What may change of a post office, as somebody typed it.
 *
 * @param publicService takes in dossiers and hands out results
 */
public record OfficeDraft(String name, PostOfficeKind kind, String address, boolean publicService) {

    static final int NAME = 300;
    static final int ADDRESS = 300;

    /**
     * The same, tidied.
     *
     * @throws PortalException {@code office.missing.…}, {@code office.too-long.…} for name and address
     */
    OfficeDraft checked() {
        return new OfficeDraft(text(name, "name", NAME), kind, text(address, "address", ADDRESS), publicService);
    }

    private static String text(String typed, String field, int most) {
        String text = Texts.tidy(typed);
        if (text.isEmpty()) {
            throw PortalException.invalid("office.missing." + field);
        }
        if (text.length() > most) {
            throw PortalException.invalid("office.too-long." + field, most);
        }
        return text;
    }
}
