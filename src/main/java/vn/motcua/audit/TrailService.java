package vn.motcua.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Guards.ForTrailReaders;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.ProvinceClock;

/** The province's whole trail, for those who answer for it. */
@Service
@ForTrailReaders
@Transactional(readOnly = true)
public class TrailService {

    private static final int PART = 500;

    private final EntryReader entries;
    private final JdbcClient jdbc;

    TrailService(EntryReader entries, JdbcClient jdbc) {
        this.entries = entries;
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param offset how many entries to leave out, from 0
     * @param limit at most so many
     */
    public List<HistoryEntry> find(TrailFilter filter, long offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return entries.read(condition(filter, parameters), parameters, offset, limit);
    }

    public long count(TrailFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from audit_entry e where " + condition(filter, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /**
     * Hands over every entry, newest first, a part at a time: what comes in meanwhile shifts nothing, and none is kept
     * in memory.
     */
    public void each(TrailFilter filter, Consumer<HistoryEntry> taker) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(filter, parameters);
        List<HistoryEntry> part = entries.read(condition, parameters, 0, PART);
        while (!part.isEmpty()) {
            part.forEach(taker);
            HistoryEntry last = part.getLast();
            parameters.put("lastAt", Times.utc(last.happenedAt()));
            parameters.put("lastId", Ids.bytes(last.id()));
            part = part.size() < PART
                    ? List.of()
                    : entries.read(
                            condition + " and (e.happened_at < :lastAt"
                                    + " or (e.happened_at = :lastAt and e.id < :lastId))",
                            parameters,
                            0,
                            PART);
        }
    }

    /** User names of whoever did something, in order. */
    public List<String> people() {
        return distinct("username");
    }

    /** Kinds of things that something was done to. */
    public List<String> subjectTypes() {
        return distinct("subject_type");
    }

    /** What was done so far. */
    public List<String> actions() {
        return distinct("action");
    }

    private List<String> distinct(String column) {
        return jdbc.sql("select distinct " + column + " from audit_entry order by " + column)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String condition(TrailFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (filter.username() != null) {
            conditions.add("e.username = :username");
            parameters.put("username", filter.username());
        }
        if (filter.subjectType() != null) {
            conditions.add("e.subject_type = :type");
            parameters.put("type", filter.subjectType());
        }
        if (filter.subjectId() != null) {
            conditions.add("e.subject_id = :subject");
            parameters.put("subject", Ids.bytes(filter.subjectId()));
        }
        if (filter.action() != null) {
            conditions.add("e.action = :action");
            parameters.put("action", filter.action());
        }
        if (filter.from() != null) {
            conditions.add("e.happened_at >= :from");
            parameters.put("from", Times.utc(midnight(filter.from())));
        }
        if (filter.to() != null) {
            conditions.add("e.happened_at < :to");
            parameters.put("to", Times.utc(midnight(filter.to().plusDays(1))));
        }
        for (String word : SearchKey.words(filter.text())) {
            String name = "word" + parameters.size();
            // Entries from before there were keys are searched as they were written.
            conditions.add(
                    "coalesce(e.search_key, lower(concat(e.username, ' ', e.details))) like :" + name + " escape '!'");
            parameters.put(name, SearchKey.likePattern(word));
        }
        return String.join(" and ", conditions);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ProvinceClock.VIETNAM).toInstant();
    }
}
