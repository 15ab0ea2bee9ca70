package vn.motcua.tenancy;

import vn.motcua.shared.PortalException;

/** There is no province to work in, or two that contradict each other: nothing is read or written. */
public final class NoProvinceException extends PortalException {

    NoProvinceException(String messageKey, Object... arguments) {
        super(Kind.FORBIDDEN, messageKey, arguments);
    }
}
