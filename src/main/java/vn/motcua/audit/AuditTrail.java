package vn.motcua.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;

/** Records acts. Entries are never changed or removed. */
@Component
public class AuditTrail {

    private static final int TEXT_LENGTH = 2000;
    private static final int NAME_LENGTH = 200;
    private static final int LABEL_LENGTH = 300;
    private static final int SEARCH_LENGTH = 3000;
    private static final int BATCH = 500;

    private static final String ENTRY = """
            insert into audit_entry
                (id, happened_at, username, person_name, action, subject_type, subject_id, details, reason, search_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CHANGE =
            "insert into audit_change (entry_id, position, field, before_text, after_text) values (?, ?, ?, ?, ?)";
    private static final String LINK =
            "insert into audit_link (entry_id, position, subject_type, subject_id, label) values (?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    AuditTrail(JdbcTemplate jdbc, CurrentPerson person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    /**
     * Records an act of the current person, as part of the running transaction.
     *
     * @param action what was done, such as {@code catalogue.approved}
     * @param subjectType kind of thing, such as {@code catalogue}
     * @param details in a line; cut at 2,000 characters
     * @return key of the entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID record(String action, String subjectType, UUID subjectId, String details) {
        return record(Act.of(action, subjectType, subjectId).details(details));
    }

    /**
     * Records an act of the current person with what it changed, why and what else it concerns, as part of the running
     * transaction.
     *
     * @return key of the entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID record(Act act) {
        return recordAll(List.of(act)).getFirst();
    }

    /**
     * Records many acts of the current person at one moment, in a few statements however many there are.
     *
     * @return keys of the entries, in the order of the acts
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> recordAll(List<Act> acts) {
        Person who = person.require();
        LocalDateTime now = Times.utc(clock.instant());
        List<UUID> ids = new ArrayList<>(acts.size());
        List<Object[]> entries = new ArrayList<>(acts.size());
        List<Object[]> changes = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        for (Act act : acts) {
            UUID id = Ids.next();
            ids.add(id);
            entries.add(entry(id, now, who, act));
            changes(id, act, changes);
            links(id, act, links);
        }
        write(ENTRY, entries);
        write(CHANGE, changes);
        write(LINK, links);
        return ids;
    }

    private void write(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static Object[] entry(UUID id, LocalDateTime now, Person who, Act act) {
        String reason = act.reason();
        return new Object[] {
            Ids.bytes(id),
            now,
            who.username(),
            cut(who.name(), NAME_LENGTH),
            act.action(),
            act.subjectType(),
            Ids.bytes(act.subjectId()),
            cut(act.details(), TEXT_LENGTH),
            reason == null ? null : cut(reason, TEXT_LENGTH),
            searchKey(who, act)
        };
    }

    private static String searchKey(Person who, Act act) {
        List<String> words = new ArrayList<>(List.of(who.username(), who.name()));
        act.links().forEach(link -> words.add(link.label()));
        words.add(act.details());
        if (act.reason() != null) {
            words.add(act.reason());
        }
        return cut(SearchKey.of(String.join(" ", words)), SEARCH_LENGTH);
    }

    private static void changes(UUID id, Act act, List<Object[]> rows) {
        for (int position = 0; position < act.changes().size(); position++) {
            FieldChange change = act.changes().get(position);
            rows.add(new Object[] {Ids.bytes(id), position, change.field(), change.before(), change.after()});
        }
    }

    private static void links(UUID id, Act act, List<Object[]> rows) {
        for (int position = 0; position < act.links().size(); position++) {
            SubjectLink link = act.links().get(position);
            rows.add(new Object[] {
                Ids.bytes(id),
                position,
                link.subjectType(),
                Ids.bytes(link.subjectId()),
                cut(link.label(), LABEL_LENGTH)
            });
        }
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
