package vn.motcua.catalogue.version;

import vn.motcua.audit.Act;

/** Acts on versions as the trail keeps them: under the name that people know the version by. */
public final class CatalogueAct {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "catalogue";

    private CatalogueAct() {}

    public static Act of(String action, CatalogueRow row) {
        return Act.of(action, SUBJECT, row.id()).called(name(row));
    }

    private static String name(CatalogueRow row) {
        return row.unitName() == null
                ? "Danh mục số " + row.number()
                : "Bổ sung số " + row.number() + ", " + row.unitName();
    }
}
