package vn.motcua.orgunit;

import java.util.HashMap;
import java.util.Map;

/** A condition of a WHERE clause and the named parameters it uses. */
public record SqlPart(String sql, Map<String, Object> parameters) {

    /** Both conditions at once. */
    public SqlPart and(String otherSql, Map<String, Object> otherParameters) {
        Map<String, Object> both = new HashMap<>(parameters);
        both.putAll(otherParameters);
        return new SqlPart(sql + " and " + otherSql, both);
    }
}
