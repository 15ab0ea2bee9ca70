package vn.motcua.staffing.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.Qualification;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** Reads employees within the person's scope; masks what the person has no need of before it leaves this class. */
@Component
class PersonQueries {

    private static final String SEPARATOR = "; ";

    private static final String COLUMNS = """
            select e.id, e.code, e.name, e.birth_year, e.qualification, e.major, e.trained, e.trained_before,
                   e.languages, e.badge_number, e.badge_on, e.uniform_on, e.valid_from, e.valid_to, e.version,
                   o.id post_office_id, o.name post_office_name, pl.job,
                   x.birth_date, x.identity_number, x.phone, x.email, x.address, ph.sha256 photo
            from employee e
            join post_office o on o.id = e.post_office_id
            left join employee_place pl on pl.employee_id = e.id and pl.valid_to is null
            left join employee_private x on x.employee_id = e.id
            left join employee_photo ph on ph.employee_id = e.id
            """;

    private final JdbcClient jdbc;
    private final StaffingScope scope;
    private final CurrentPerson current;

    PersonQueries(JdbcClient jdbc, StaffingScope scope, CurrentPerson current) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.current = current;
    }

    Optional<PersonSheet> find(UUID id) {
        Conditions conditions = new Conditions().and("e.id = :id").with("id", Ids.bytes(id));
        scope.limit(conditions, "e.post_office_id");
        return jdbc
                .sql(COLUMNS + conditions.sql())
                .params(conditions.values())
                .query((row, number) -> row(row))
                .list()
                .stream()
                .findFirst()
                .map(sheet -> seesAll() ? sheet : sheet.masked());
    }

    /** Everybody within the scope, also those who left. */
    List<PersonSheet> all() {
        Conditions conditions = new Conditions();
        scope.limit(conditions, "e.post_office_id");
        boolean clear = seesAll();
        return jdbc
                .sql(COLUMNS + conditions.sql() + " order by e.sort_key, e.id")
                .params(conditions.values())
                .query((row, number) -> row(row))
                .list()
                .stream()
                .map(sheet -> clear ? sheet : sheet.masked())
                .toList();
    }

    /**
     * Whether the person sees personal data of those in their scope as it is: the managers in charge, to whom the scope
     * shows no others, and who keeps the province's own records.
     */
    boolean seesAll() {
        return current.require().is(Role.POST_MANAGER) || current.require().is(Role.PROVINCE_ADMIN);
    }

    /** Where somebody worked, the latest first. */
    List<PersonPlace> places(UUID id) {
        return jdbc.sql("""
                        select pl.post_office_id, o.name, pl.job, pl.valid_from, pl.valid_to
                        from employee_place pl join post_office o on o.id = pl.post_office_id
                        where pl.employee_id = ? order by pl.valid_from desc
                        """)
                .param(Ids.bytes(id))
                .query((row, number) -> new PersonPlace(
                        Columns.id(row, "post_office_id"),
                        row.getString("name"),
                        row.getString("job"),
                        Columns.day(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_to")))
                .list();
    }

    /** Every assignment that somebody ever had and that was not withdrawn, the oldest first. */
    List<OpenDuty> duties(UUID id) {
        return jdbc.sql("""
                        select a.id, c.name, p.name point_name, a.valid_from, a.valid_to
                        from assignment a
                        join counter c on c.id = a.counter_id
                        join one_stop_point p on p.id = c.one_stop_point_id
                        where a.employee_id = ? and (a.valid_to is null or a.valid_to > a.valid_from)
                        order by a.valid_from, a.id
                        """)
                .param(Ids.bytes(id))
                .query((row, number) -> new OpenDuty(
                        Columns.id(row, "id"),
                        row.getString("name") + ", " + row.getString("point_name"),
                        Columns.day(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_to")))
                .list();
    }

    /** Jobs that people within the scope have on a day, by name. */
    List<String> jobs() {
        Conditions conditions = new Conditions().and("pl.valid_to is null").and("pl.job <> ''");
        scope.limit(conditions, "pl.post_office_id");
        return jdbc.sql("select distinct pl.job from employee_place pl " + conditions.sql() + " order by 1 limit 100")
                .params(conditions.values())
                .query((row, number) -> text(row, "job"))
                .list();
    }

    /** Post offices that are there on a day, of the person's charge, by code. */
    List<PersonOffice> offices(LocalDate day) {
        Conditions conditions = new Conditions()
                .and("o.valid_from <= :day and (o.valid_to is null or o.valid_to > :day)")
                .with("day", day);
        scope.limit(conditions, "o.id");
        return jdbc.sql("select o.id, o.code, o.name from post_office o " + conditions.sql() + " order by o.code, o.id")
                .params(conditions.values())
                .query((row, number) ->
                        new PersonOffice(Columns.id(row, "id"), row.getString("code"), row.getString("name")))
                .list();
    }

    Optional<PersonPhoto> photo(UUID id) {
        Conditions conditions = new Conditions().and("e.id = :id").with("id", Ids.bytes(id));
        scope.limit(conditions, "e.post_office_id");
        return jdbc.sql("select ph.content, ph.sha256 from employee_photo ph join employee e on e.id = ph.employee_id "
                        + conditions.sql())
                .params(conditions.values())
                .query((row, number) -> new PersonPhoto(row.getBytes("content"), row.getString("sha256")))
                .optional();
    }

    static List<String> languages(String kept) {
        return kept.isEmpty() ? List.of() : Arrays.asList(kept.split(SEPARATOR));
    }

    private static PersonSheet row(ResultSet row) throws SQLException {
        return new PersonSheet(
                Columns.id(row, "id"),
                row.getString("code"),
                row.getString("name"),
                row.getObject("birth_year", Integer.class),
                Qualification.valueOf(row.getString("qualification")),
                row.getString("major"),
                row.getBoolean("trained"),
                row.getBoolean("trained_before"),
                languages(row.getString("languages")),
                row.getString("badge_number"),
                Columns.dayOrNull(row, "badge_on"),
                Columns.dayOrNull(row, "uniform_on"),
                Columns.day(row, "valid_from"),
                Columns.dayOrNull(row, "valid_to"),
                Columns.id(row, "post_office_id"),
                row.getString("post_office_name"),
                text(row, "job"),
                new PersonalData(
                        Columns.dayOrNull(row, "birth_date"),
                        text(row, "identity_number"),
                        text(row, "phone"),
                        text(row, "email"),
                        text(row, "address")),
                true,
                row.getString("photo"),
                row.getInt("version"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
