package vn.motcua.catalogue.touch;

import java.util.List;
import java.util.UUID;

/**
 * What a change of a procedure touches, of one kind.
 *
 * @param key of what was asked about
 * @param count how many there are, of those that the person may see
 * @param names the first of them, at most {@value #NAMED}
 */
public record Touch(UUID key, Kind kind, long count, List<String> names) {

    public static final int NAMED = 20;

    /** In the order in which they are told. */
    public enum Kind {
        DEPARTMENT,
        SECTOR_AGENCY,
        DISTRICT,
        COMMUNE,
        COUNTER,
        /** Who stands at these counters now. */
        PERSON,
        /** Those of them who were trained. */
        TRAINED
    }

    public static Touch of(UUID key, Kind kind, List<String> all) {
        return new Touch(key, kind, all.size(), all.stream().limit(NAMED).toList());
    }
}
