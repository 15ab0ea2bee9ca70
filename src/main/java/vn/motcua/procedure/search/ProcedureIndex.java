package vn.motcua.procedure.search;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.SearchKey;

/** What the list of procedures is searched and narrowed by, of all versions of a province, in the order of codes. */
public final class ProcedureIndex {

    private static final int WITHOUT_END = Integer.MAX_VALUE;

    private static final int RECENT = 16;

    private final UUID[] versions;
    private final int[] from;
    private final int[] to;
    private final WordIndex words;
    private final CodedColumn fields;
    private final CodedColumn levels;
    private final CodedColumn agencies;
    private final CodedColumn online;
    private final CodedColumn statuses;
    private final Map<Question, BitSet> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, BitSet> eldest) {
            return size() > RECENT;
        }
    };

    /** @param rows by code */
    ProcedureIndex(List<Row> rows) {
        versions = rows.stream().map(Row::version).toArray(UUID[]::new);
        from = rows.stream().mapToInt(row -> day(row.from())).toArray();
        to = rows.stream()
                .mapToInt(row -> row.to() == null ? WITHOUT_END : day(row.to()))
                .toArray();
        words = WordIndex.of(rows.stream().map(Row::searchKey).toList());
        fields = CodedColumn.of(rows.stream().map(Row::field).toList());
        levels = CodedColumn.of(rows.stream().map(Row::levels).toList());
        agencies = CodedColumn.of(rows.stream().map(Row::agencies).toList());
        online = CodedColumn.of(rows.stream().map(Row::online).toList());
        statuses = CodedColumn.of(rows.stream().map(Row::status).toList());
    }

    /** The versions in force on the day that pass, by code. */
    public List<UUID> find(ProcedureFilter filter, LocalDate asOf) {
        return passing(filter, asOf).stream().mapToObj(row -> versions[row]).toList();
    }

    /** A page of {@link #find}. */
    public List<UUID> find(ProcedureFilter filter, LocalDate asOf, int offset, int limit) {
        return passing(filter, asOf).stream()
                .skip(offset)
                .limit(limit)
                .mapToObj(row -> versions[row])
                .toList();
    }

    public int count(ProcedureFilter filter, LocalDate asOf) {
        return passing(filter, asOf).cardinality();
    }

    /** The subject areas in use on the day. */
    public List<String> fields(LocalDate asOf) {
        return fields.values(inForce(asOf));
    }

    /** Not to be changed: a list asks for its length and for one page after the other. */
    private BitSet passing(ProcedureFilter filter, LocalDate asOf) {
        Question question = new Question(filter, asOf);
        synchronized (recent) {
            BitSet known = recent.get(question);
            if (known != null) {
                return known;
            }
        }
        BitSet passing = search(filter, asOf);
        synchronized (recent) {
            recent.put(question, passing);
        }
        return passing;
    }

    private BitSet search(ProcedureFilter filter, LocalDate asOf) {
        BitSet passing = inForce(asOf);
        words.keep(SearchKey.words(filter.text()), passing);
        if (filter.field() != null) {
            fields.keep(filter.field()::equals, passing);
        }
        Level level = filter.level();
        if (level != null) {
            levels.keep(text -> Level.split(text).contains(level), passing);
        }
        List<String> agency = SearchKey.words(filter.agency());
        if (!agency.isEmpty()) {
            agencies.keep(text -> hasAll(SearchKey.of(text), agency), passing);
        }
        if (filter.online() != null) {
            online.keep(filter.online().name()::equals, passing);
        }
        if (filter.status() != null) {
            statuses.keep(filter.status().name()::equals, passing);
        }
        return passing;
    }

    private static boolean hasAll(String key, List<String> words) {
        return words.stream().allMatch(key::contains);
    }

    private BitSet inForce(LocalDate asOf) {
        int day = day(asOf);
        BitSet inForce = new BitSet(versions.length);
        for (int row = 0; row < versions.length; row++) {
            if (from[row] <= day && day < to[row]) {
                inForce.set(row);
            }
        }
        return inForce;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private record Question(ProcedureFilter filter, LocalDate asOf) {}

    /**
     * A version.
     *
     * @param to the first day on which it is no longer in force; null when it has no end
     * @param levels as they are kept, {@code DISTRICT;COMMUNE}
     * @param agencies all that have to do with it, in one text
     */
    record Row(
            UUID version,
            String searchKey,
            LocalDate from,
            @Nullable LocalDate to,
            String field,
            String levels,
            String agencies,
            String online,
            String status) {}
}
