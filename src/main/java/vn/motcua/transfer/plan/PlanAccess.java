package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/** Who may see and do what with the hand-over of a unit. */
@Component
public class PlanAccess {

    /**
     * A unit that hands over.
     *
     * @param name of its last state
     * @param life first day, and first day no more
     */
    public record Unit(UUID id, String code, UnitKind kind, String name, Period life) {}

    private final JdbcClient jdbc;
    private final UnitScope scope;
    private final CurrentPerson person;

    PlanAccess(JdbcClient jdbc, UnitScope scope, CurrentPerson person) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.person = person;
    }

    /** @throws PortalException not found, also when the person may not see it */
    public Unit seen(UUID unit) {
        SqlPart seen = scope.mayBeSeen("u.id");
        return jdbc.sql("""
                        select u.id, u.code, u.kind, u.name, u.valid_from, u.valid_to from org_unit u
                        where u.id = :unit and %s
                        """.formatted(seen.sql()))
                .param("unit", Ids.bytes(unit))
                .params(seen.parameters())
                .query((row, number) -> new Unit(
                        unit,
                        row.getString("code"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        new Period(Objects.requireNonNull(Times.day(row, "valid_from")), Times.day(row, "valid_to"))))
                .optional()
                .orElseThrow(PortalException::notFound);
    }

    /**
     * For changing: others who want to change the unit's hand-over wait until the transaction ends.
     *
     * @throws PortalException as {@link #seen}
     */
    public Unit locked(UUID unit) {
        Unit found = seen(unit);
        jdbc.sql("select id from org_unit where id = ? for update")
                .param(Ids.bytes(unit))
                .query((row, number) -> row.getBytes(1))
                .single();
        return found;
    }

    /**
     * The unit that bears a code on a day.
     *
     * @throws PortalException not found, also when the person may not see it
     */
    public UUID withCode(String code, LocalDate day) {
        SqlPart seen = scope.mayBeSeen("u.id");
        return jdbc.sql("select u.id from " + UnitScope.AT + " u where u.code = :code and " + seen.sql())
                .param("asOf", day)
                .param("code", code)
                .params(seen.parameters())
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .optional()
                .orElseThrow(PortalException::notFound);
    }

    /** What a unit was called on a day; what it is called last where it was not there yet or is no more. */
    public String nameOn(Unit unit, LocalDate day) {
        return jdbc.sql("select u.name from " + UnitScope.AT + " u where u.id = :unit")
                .param("asOf", day)
                .param("unit", Ids.bytes(unit.id()))
                .query(String.class)
                .optional()
                .orElse(unit.name());
    }

    /** Whether the person plans hand-overs. */
    public boolean plans() {
        return person.require().is(Role.PROVINCE_ADMIN);
    }

    /** Whether the person speaks for the unit. */
    public boolean forUnit(UUID unit) {
        return person.require().is(Role.UNIT_OFFICER) && scope.inChargeOf(unit);
    }

    /** Whether the person speaks for the post office that takes over. */
    public boolean forPost(@Nullable UUID postOffice) {
        Person who = person.require();
        return postOffice != null
                && who.is(Role.POST_MANAGER)
                && jdbc.sql("select count(*) from post_office_charge where username = ? and post_office_id = ?")
                                .params(who.username(), Ids.bytes(postOffice))
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
