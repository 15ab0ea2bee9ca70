package vn.motcua.shared;

import java.util.List;

/**
 * A part of a list, as the API answers it.
 *
 * @param page number of this part, from 0
 * @param size the most that a part holds, from 1 to {@value #LARGEST}
 * @param total how many there are altogether
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static final int LARGEST = 500;

    /**
     * Row at which a part begins.
     *
     * @throws PortalException ({@code shared.bad-parameter}) when size or page cannot be
     */
    public static int offset(int page, int size) {
        if (size < 1 || size > LARGEST) {
            throw PortalException.invalid("shared.bad-parameter", "size", String.valueOf(size));
        }
        if (page < 0) {
            throw PortalException.invalid("shared.bad-parameter", "page", String.valueOf(page));
        }
        // However far beyond the last part: that part is empty.
        return (int) Math.min((long) page * size, Integer.MAX_VALUE);
    }
}
