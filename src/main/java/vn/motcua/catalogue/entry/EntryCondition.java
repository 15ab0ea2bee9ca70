package vn.motcua.catalogue.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** The condition on {@code procedure_version v} that a filter is, with its parameters. */
public record EntryCondition(String sql, Map<String, Object> parameters) {

    public static EntryCondition of(EntryFilter filter) {
        List<String> tests = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        for (String word : SearchKey.words(filter.text())) {
            String name = "word" + parameters.size();
            tests.add("v.search_key like :" + name + " escape '!'");
            parameters.put(name, SearchKey.likePattern(word));
        }
        if (filter.field() != null) {
            tests.add("v.field = :field");
            parameters.put("field", filter.field());
        }
        if (filter.level() != null) {
            tests.add("v.levels like :level");
            parameters.put("level", "%" + filter.level().name() + "%");
        }
        return new EntryCondition(String.join(" and ", tests), parameters);
    }

    /** The rows of a table whose key is {@code id} and which is joined to {@code v}. */
    public static EntryCondition of(EntrySelection selection, String id) {
        return switch (selection) {
            case EntrySelection.Matching matching -> of(matching.filter());
            case EntrySelection.Picked picked ->
                picked.ids().isEmpty()
                        ? new EntryCondition("1 = 0", Map.of())
                        : new EntryCondition(
                                id + " in (:picked)",
                                Map.of(
                                        "picked",
                                        picked.ids().stream().map(Ids::bytes).toList()));
        };
    }
}
