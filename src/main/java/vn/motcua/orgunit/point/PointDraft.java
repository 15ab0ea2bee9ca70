package vn.motcua.orgunit.point;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What may change of a point, as somebody typed it.
 *
 * @param postOfficeId the post office that staffs it; null while the post does not
 */
public record PointDraft(
        String name,
        @Nullable UUID postOfficeId,
        PremisesKind premises,
        String address,
        String phone,
        OpeningHours hours,
        String deliveryZone) {

    static final int NAME = 300;
    static final int ADDRESS = 300;
    static final int PHONE = 60;
    static final int ZONE = 500;

    /**
     * The same, tidied.
     *
     * @throws PortalException {@code point.missing.name}, {@code point.missing.address}, {@code point.too-long.…}
     */
    PointDraft checked() {
        return new PointDraft(
                text(name, "name", NAME, true),
                postOfficeId,
                premises,
                text(address, "address", ADDRESS, true),
                text(phone, "phone", PHONE, false),
                hours,
                text(deliveryZone, "zone", ZONE, false));
    }

    private static String text(String typed, String field, int most, boolean needed) {
        String text = Texts.tidy(typed);
        if (needed && text.isEmpty()) {
            throw PortalException.invalid("point.missing." + field);
        }
        if (text.length() > most) {
            throw PortalException.invalid("point.too-long." + field, most);
        }
        return text;
    }
}
