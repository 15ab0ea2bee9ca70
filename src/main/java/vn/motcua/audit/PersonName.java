package vn.motcua.audit;

/**
 * What a person goes by, for queries that show who did something: rows keep user names, people know each other by name.
 * The trail says under which name somebody last acted.
 */
public final class PersonName {

    private PersonName() {}

    /**
     * An SQL expression: the name of the person whose user name stands in a column, or the user name of one who is not
     * known by name; null where the column is.
     */
    public static String of(String column) {
        return """
                coalesce((select who.person_name from audit_entry who
                          where who.username = %1$s and who.person_name is not null
                          order by who.happened_at desc limit 1), %1$s)""".formatted(column);
    }
}
