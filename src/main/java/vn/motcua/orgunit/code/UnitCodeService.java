package vn.motcua.orgunit.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitLives;
import vn.motcua.orgunit.state.UnitStateStore;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.shared.Times;

/** Codes of units in other systems. A unit officer sees those of their own unit and of those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class UnitCodeService {

    private final JdbcClient jdbc;
    private final UnitScope scope;
    private final UnitLives lives;
    private final UnitStateStore store;
    private final AuditTrail trail;

    UnitCodeService(JdbcClient jdbc, UnitScope scope, UnitLives lives, UnitStateStore store, AuditTrail trail) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.lives = lives;
        this.store = store;
        this.trail = trail;
    }

    /** By system, the latest first; none where the person may not see the unit. */
    public List<UnitCode> of(UUID unit) {
        SqlPart seen = scope.mayBeSeen("c.unit_id");
        return select(
                "c.unit_id = :unit and " + seen.sql(),
                seen.and("1 = 1", Map.of("unit", Ids.bytes(unit))).parameters());
    }

    /**
     * A code from a day on; the one before it in the same system ends there.
     *
     * @throws PortalException as {@link CodeRule} says
     */
    @ForProvinceAdmin
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UUID add(UUID unit, CodeSystem system, String code, LocalDate from) {
        store.lock();
        UnitLife life = lives.get(unit);
        UnitCode fresh = new UnitCode(
                Ids.next(),
                unit,
                system,
                Texts.tidy(code),
                new Period(from, life.period().to()));
        List<UnitCode> others = select(
                "c.code_system = :system and (c.unit_id = :unit or c.code = :code)",
                Map.of("system", system.name(), "unit", Ids.bytes(unit), "code", fresh.code()));
        List<UnitCode> before = others.stream()
                .filter(other -> other.unitId().equals(unit)
                        && other.period().to() == null
                        && other.period().from().isBefore(from))
                .toList();
        CodeRule.check(
                fresh,
                life.period(),
                others.stream().filter(other -> !before.contains(other)).toList());
        before.forEach(other -> until(other.id(), from));
        jdbc.sql("""
                        insert into unit_code (id, unit_id, code_system, code, valid_from, valid_to)
                        values (:id, :unit, :system, :code, :from, :to)
                        """)
                .param("id", Ids.bytes(fresh.id()))
                .param("unit", Ids.bytes(unit))
                .param("system", system.name())
                .param("code", fresh.code())
                .param("from", from)
                .param("to", fresh.period().to())
                .update();
        record(
                "unit.code-added",
                life,
                from,
                before.isEmpty() ? null : before.getFirst().code(),
                fresh.code());
        return fresh.id();
    }

    /**
     * A code that is no longer borne from a day on.
     *
     * @throws PortalException not found; {@code orgunit.codes.end} when it would end before it begins, or has ended
     */
    @ForProvinceAdmin
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void end(UUID id, LocalDate on) {
        store.lock();
        UnitCode code = select("c.id = :id", Map.of("id", Ids.bytes(id))).stream()
                .findFirst()
                .orElseThrow(PortalException::notFound);
        LocalDate to = code.period().to();
        if (!on.isAfter(code.period().from()) || to != null && !on.isBefore(to)) {
            throw PortalException.invalid(
                    "orgunit.codes.end", code.code(), code.period().from());
        }
        until(id, on);
        record("unit.code-ended", lives.get(code.unitId()), on, code.code(), null);
    }

    private void until(UUID id, LocalDate on) {
        jdbc.sql("update unit_code set valid_to = :on where id = :id")
                .param("on", on)
                .param("id", Ids.bytes(id))
                .update();
    }

    private void record(String action, UnitLife unit, LocalDate on, @Nullable String before, @Nullable String after) {
        trail.record(Act.of(action, UnitService.SUBJECT, unit.id())
                .called(unit.last().name())
                .details(on.toString())
                .change("code", before, after));
    }

    private List<UnitCode> select(String condition, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select c.id, c.unit_id, c.code_system, c.code, c.valid_from, c.valid_to
                        from unit_code c where %s
                        order by c.code_system, c.valid_from desc, c.id
                        """.formatted(condition))
                .params(parameters)
                .query((row, number) -> code(row))
                .list();
    }

    private static UnitCode code(ResultSet row) throws SQLException {
        return new UnitCode(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("unit_id")),
                CodeSystem.valueOf(row.getString("code_system")),
                row.getString("code"),
                new Period(row.getObject("valid_from", LocalDate.class), Times.day(row, "valid_to")));
    }
}
