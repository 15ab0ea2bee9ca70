package vn.motcua.transfer.minutes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.shared.SearchKey;

/**
 * Which minutes a list shows.
 *
 * @param query words of the unit's name or code, with or without marks
 * @param state null for all
 */
public record HandoverFilter(String query, @Nullable HandoverState state) {

    public static final HandoverFilter ALL = new HandoverFilter("", null);

    SqlPart condition(SqlPart seen) {
        SqlPart condition = seen;
        if (state != null) {
            condition = condition.and("h.state = :state", Map.of("state", state.name()));
        }
        for (String word : SearchKey.words(query)) {
            Map<String, Object> parameters = new HashMap<>();
            String name = "word" + condition.parameters().size();
            parameters.put(name, SearchKey.likePattern(word));
            condition = condition.and("i.search_key like :" + name + " escape '!'", parameters);
        }
        return condition;
    }
}
