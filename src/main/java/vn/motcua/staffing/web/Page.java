package vn.motcua.staffing.web;

import java.util.List;
import vn.motcua.shared.PortalException;

/**
 * A part of a list.
 *
 * @param page number of this part, from 0
 * @param size the most that a part holds
 * @param total how many there are altogether
 */
record Page<T>(List<T> items, int page, int size, long total) {

    private static final int LARGEST = 200;

    /**
     * Row at which a part begins.
     *
     * @throws PortalException when page is below 0, or size not from 1 to 200
     */
    static int offset(int page, int size) {
        if (size < 1 || size > LARGEST) {
            throw PortalException.invalid("shared.bad-parameter", "size", String.valueOf(size));
        }
        if (page < 0 || page > Integer.MAX_VALUE / size) {
            throw PortalException.invalid("shared.bad-parameter", "page", String.valueOf(page));
        }
        return page * size;
    }
}
