package vn.motcua.audit;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Records acts. Entries are never changed or removed. */
@Component
public class AuditTrail {

    private static final int DETAILS_LENGTH = 2000;

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    AuditTrail(JdbcClient jdbc, CurrentPerson person) {
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
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into audit_entry
                            (id, happened_at, username, action, subject_type, subject_id, details)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.bytes(id),
                        Times.utc(clock.instant()),
                        person.require().username(),
                        action,
                        subjectType,
                        Ids.bytes(subjectId),
                        details.substring(0, Math.min(details.length(), DETAILS_LENGTH)))
                .update();
        return id;
    }
}
