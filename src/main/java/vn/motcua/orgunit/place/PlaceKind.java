package vn.motcua.orgunit.place;

/** The kinds of places that the province keeps over time. */
public enum PlaceKind {
    POINT("one_stop_point", "point", "point"),
    OFFICE("post_office", "post-office", "office");

    private final String table;
    private final String subject;
    private final String word;

    PlaceKind(String table, String subject, String word) {
        this.table = table;
        this.subject = subject;
        this.word = word;
    }

    String table() {
        return table;
    }

    /** Of an entry in the trail: what was done to such a place. */
    public String action(String done) {
        return subject + "." + done;
    }

    /** Kind of thing in the trail. */
    public String subject() {
        return subject;
    }

    /** Key of what is said of such a place. */
    public String key(String said) {
        return word + "." + said;
    }

    /** Of a field in a form. */
    public String id(String field) {
        return word + "-" + field;
    }
}
