package vn.motcua.tenancy;

import vn.motcua.shared.PortalException;

/** There is no province to work in, or two that contradict each other: nothing is read or written. */
public final class NoProvinceException extends PortalException {

    NoProvinceException(String messageKey) {
        super(Kind.FORBIDDEN, messageKey);
    }

    private NoProvinceException(Kind kind, String messageKey) {
        super(kind, messageKey);
    }

    /** The province is there, but not now. */
    public static NoProvinceException down() {
        return new NoProvinceException(Kind.UNAVAILABLE, "tenancy.down");
    }
}
