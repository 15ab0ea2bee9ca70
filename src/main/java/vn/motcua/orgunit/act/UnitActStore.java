package vn.motcua.orgunit.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final int LABEL = 600;

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

    void settled(UUID act, List<Settled> settled) {
        jdbc.batchUpdate(
                "insert into unit_settlement (act_id, kind, item_id, label, answer, successor_id) values (?, ?, ?, ?, ?, ?)",
                settled.stream()
                        .map(one -> new Object[] {
                            Ids.bytes(act),
                            one.item().kind(),
                            Ids.bytes(one.item().id()),
                            shortened(one.item().label()),
                            one.answer().name(),
                            one.successor() == null ? null : Ids.bytes(one.successor())
                        })
                        .toList());
    }

    private static String shortened(String label) {
        return label.substring(0, Math.min(label.length(), LABEL));
    }

    /** The act by which a unit ended; none where the portal was told so when it was filled. */
    Optional<EndingAct> endOf(UUID unit, LocalDate on) {
        return jdbc
                .query(
                        """
                        select a.id, a.decision_id from unit_act a
                        where a.unit_id = ? and a.effective_on = ? and a.kind in ('ENDED', 'MERGED', 'SPLIT')
                        order by a.recorded_at desc, a.id desc
                        """,
                        (row, number) -> new EndingAct(Ids.of(row.getBytes(1)), Ids.of(row.getBytes(2))),
                        Ids.bytes(unit),
                        on)
                .stream()
                .findFirst();
    }

    record EndingAct(UUID id, UUID decisionId) {}

    /** By kind and name. */
    List<Settled> settledBy(UUID act) {
        return jdbc.query(
                """
                select kind, item_id, label, answer, successor_id from unit_settlement
                where act_id = ? order by kind, label, item_id
                """,
                (row, number) -> {
                    byte @Nullable [] successor = row.getBytes("successor_id");
                    return new Settled(
                            new OpenItem(
                                    row.getString("kind"),
                                    Ids.of(row.getBytes("item_id")),
                                    row.getString("label"),
                                    Set.of()),
                            Answer.valueOf(row.getString("answer")),
                            successor == null ? null : Ids.of(successor));
                },
                Ids.bytes(act));
    }

    /** Nobody goes on for it any more; who did stands in the trail. */
    void unsucceed(UUID unit, UUID act) {
        jdbc.update("delete from unit_succession where unit_id = ? and act_id = ?", Ids.bytes(unit), Ids.bytes(act));
    }
}
