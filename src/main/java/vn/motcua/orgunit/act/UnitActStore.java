package vn.motcua.orgunit.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.shared.Times;

/** The rows of acts and of who succeeds whom. */
@Component
class UnitActStore {

    private final JdbcTemplate jdbc;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    UnitActStore(JdbcTemplate jdbc, CurrentPerson person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    /** @throws PortalException not found */
    int version(UUID unit) {
        return jdbc
                .query("select version from org_unit where id = ?", (row, number) -> row.getInt(1), Ids.bytes(unit))
                .stream()
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }

    /**
     * @param decisionId null only for a correction
     * @throws PortalException {@code orgunit.too-long.reason}
     */
    UUID insert(UUID unit, ActKind kind, LocalDate on, @Nullable UUID decisionId, String reason) {
        UUID id = Ids.next();
        Person who = person.require();
        jdbc.update(
                """
                insert into unit_act
                    (id, unit_id, kind, effective_on, decision_id, reason, recorded_by, person_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.bytes(id),
                Ids.bytes(unit),
                kind.name(),
                on,
                decisionId == null ? null : Ids.bytes(decisionId),
                reason(reason),
                who.username(),
                who.name(),
                Times.utc(clock.instant()));
        return id;
    }

    private static String reason(String raw) {
        String reason = Texts.tidy(raw);
        if (reason.length() > UnitText.REASON) {
            throw PortalException.invalid("orgunit.too-long.reason", UnitText.REASON);
        }
        return reason;
    }

    void succeed(UUID unit, UUID act, Collection<UnitLife> successors) {
        jdbc.batchUpdate(
                "insert into unit_succession (unit_id, successor_id, act_id) values (?, ?, ?)",
                successors.stream()
                        .map(life -> new Object[] {Ids.bytes(unit), Ids.bytes(life.id()), Ids.bytes(act)})
                        .toList());
    }
}
