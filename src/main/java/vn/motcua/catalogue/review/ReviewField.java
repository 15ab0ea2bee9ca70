package vn.motcua.catalogue.review;

/** What of a procedure is compared when it changes. A new column of {@code procedure_version} needs a line here. */
public enum ReviewField {
    NAME("name", true),
    FIELD("field", true),
    LEVELS("levels", true),
    EXECUTING_AGENCIES("executing_agencies", true),
    /** Ministries are renamed every few years: told beside other changes, and no reason to look for itself. */
    ISSUING_AGENCY("issuing_agency", false);

    private final String column;
    private final boolean matters;

    ReviewField(String column, boolean matters) {
        this.column = column;
        this.matters = matters;
    }

    String column() {
        return column;
    }

    /** Whether a change of it alone is a reason to look at the catalogue. */
    boolean matters() {
        return matters;
    }
}
