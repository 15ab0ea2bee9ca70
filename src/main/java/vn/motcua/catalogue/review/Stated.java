package vn.motcua.catalogue.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Texts;

/** What one version of a procedure states, as far as it is compared. */
record Stated(Map<ReviewField, String> values) {

    Stated {
        values = Map.copyOf(new EnumMap<>(values));
    }

    String of(ReviewField field) {
        return values.getOrDefault(field, "");
    }

    /** The fields in which two versions differ; blanks and capitals are no difference. */
    Set<ReviewField> differences(Stated other) {
        Set<ReviewField> differences = EnumSet.noneOf(ReviewField.class);
        for (ReviewField field : ReviewField.values()) {
            if (!Texts.tidy(of(field)).equalsIgnoreCase(Texts.tidy(other.of(field)))) {
                differences.add(field);
            }
        }
        return differences;
    }
}
