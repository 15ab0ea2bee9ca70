package vn.motcua.staffing.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.SearchKey;

/** The conditions of a query and the values they compare with, put together as filters ask for them. */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder("where 1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    public Conditions and(String condition) {
        sql.append("\n and ").append(condition);
        return this;
    }

    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Every word of the query stands in one of the columns. */
    public Conditions search(String query, String... searchKeys) {
        int number = 0;
        for (String word : SearchKey.words(query)) {
            String name = "word" + number++;
            and(Stream.of(searchKeys)
                    .map(column -> column + " like :" + name + " escape '!'")
                    .collect(Collectors.joining(" or ", "(", ")")));
            with(name, SearchKey.likePattern(word));
        }
        return this;
    }

    public String sql() {
        return sql.toString();
    }

    public Map<String, Object> values() {
        return values;
    }
}
