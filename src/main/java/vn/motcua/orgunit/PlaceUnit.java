package vn.motcua.orgunit;

/**
 * To which unit a place belonged on the day {@code :asOf}, as an expression of SQL: places go to a successor when their
 * unit ends, and their own row names the last one only.
 */
public final class PlaceUnit {

    private PlaceUnit() {}

    /** @param point alias of {@code one_stop_point} */
    public static String ofPoint(String point) {
        return expression("one_stop_point", point);
    }

    /** @param office alias of {@code post_office} */
    public static String ofOffice(String office) {
        return expression("post_office", office);
    }

    /** As {@link #ofPoint} as of today, for the conditions of {@link PostOfficeScope}: who may see it goes by that. */
    public static String pointNow(String point) {
        return ofPoint(point).replace(":asOf", ":scopeToday");
    }

    /** As {@link #ofOffice} as of today. */
    public static String officeNow(String office) {
        return ofOffice(office).replace(":asOf", ":scopeToday");
    }

    private static String expression(String table, String alias) {
        return """
                coalesce((select past.unit_id from %1$s_past past
                          where past.%1$s_id = %2$s.id and past.valid_from <= :asOf and past.valid_to > :asOf),
                         %2$s.unit_id)\
                """.formatted(table, alias);
    }
}
