package vn.motcua.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;

/** Reads accounts with whom they belong to. Knows nothing of who may see them. */
@Component
class AccountStore {

    private static final String COLUMNS = """
            select x.id, x.employee_id, e.code, e.name, e.post_office_id, o.name post_office_name, x.username, x.email,
                   x.phone, x.state, x.requested_by, %s requester, x.requested_at,
                   %s decided_by, x.decided_at, x.reason,
                   x.keycloak_id, x.mailed_at, x.tries, x.last_try, x.next_try, x.problem, e.valid_from, e.valid_to,
                   x.version,
                   exists (select 1 from assignment a where a.employee_id = e.id
                           and (a.valid_to is null or (a.valid_to > :today and a.valid_to > a.valid_from))) on_duty
            """.formatted(PersonName.of("x.requested_by"), PersonName.of("x.decided_by"));

    private static final String FROM = """
            from counter_account x
            join employee e on e.id = x.employee_id
            join post_office o on o.id = e.post_office_id
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountRow> find(UUID id, LocalDate today) {
        return one("x.id = :id", Map.of("id", Ids.bytes(id)), today);
    }

    Optional<AccountRow> ofEmployee(UUID employeeId, LocalDate today) {
        return one("x.employee_id = :employee", Map.of("employee", Ids.bytes(employeeId)), today);
    }

    private Optional<AccountRow> one(String condition, Map<String, Object> values, LocalDate today) {
        return jdbc.sql(COLUMNS + FROM + "where " + condition)
                .params(values)
                .param("today", today)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Those that wait for the office first, then the youngest. */
    List<AccountRow> page(AccountFilter filter, LocalDate today, int offset, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        return jdbc.sql(COLUMNS + FROM + where + """

                        order by case x.state when 'REQUESTED' then 0 else 1 end, x.requested_at desc, x.id
                        limit :limit offset :offset
                        """)
                .params(values)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    long count(AccountFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        return jdbc.sql("select count(*) " + FROM + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    private static String where(AccountFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (filter.state() != null) {
            conditions.add("x.state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.onlyProblems()) {
            conditions.add("x.problem is not null");
        }
        for (String word : SearchKey.words(filter.query())) {
            String name = "word" + values.size();
            conditions.add("(e.search_key like :%1$s escape '!' or x.username like :%1$s escape '!')".formatted(name));
            values.put(name, SearchKey.likePattern(word));
        }
        return "where " + String.join(" and ", conditions);
    }

    /** All of a province; a few hundred at most. */
    List<AccountRow> all(LocalDate today) {
        return page(AccountFilter.ALL, today, 0, Integer.MAX_VALUE);
    }

    /** Those whose employee is no longer with the post, and that are not over yet. */
    List<UUID> ofThoseWhoLeft(LocalDate today) {
        return jdbc.sql("""
                        select x.id from counter_account x join employee e on e.id = x.employee_id
                        where e.valid_to <= :today and x.state in ('REQUESTED', 'GRANTED', 'CREATED', 'ACTIVE')
                        """)
                .param("today", today)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /** Those with which the portal should go to the sign-in server now. */
    List<UUID> due(Instant now) {
        return jdbc.sql("select id from counter_account where next_try <= :now order by next_try, id")
                .param("now", Times.utc(now))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /** Whether somebody in this province has the name, or a request would give it to them. */
    boolean nameTaken(String username) {
        return jdbc.sql("select count(*) from counter_account where username = ?")
                        .param(username)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether another employee's account has the address. */
    boolean emailTaken(String email, UUID employeeId) {
        return jdbc.sql("""
                        select count(*) from counter_account
                        where email = ? and employee_id <> ? and state not in ('REFUSED', 'CANCELLED')
                        """)
                        .params(email, Ids.bytes(employeeId))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        return new AccountRow(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("employee_id")),
                row.getString("code"),
                row.getString("name"),
                Ids.of(row.getBytes("post_office_id")),
                row.getString("post_office_name"),
                row.getString("username"),
                row.getString("email"),
                row.getString("phone"),
                AccountState.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getString("requester"),
                Objects.requireNonNull(Times.moment(row, "requested_at")),
                row.getString("decided_by"),
                Times.moment(row, "decided_at"),
                row.getString("reason"),
                row.getString("keycloak_id"),
                Times.moment(row, "mailed_at"),
                row.getInt("tries"),
                Times.moment(row, "last_try"),
                Times.moment(row, "next_try"),
                row.getString("problem"),
                Objects.requireNonNull(Times.day(row, "valid_from")),
                Times.day(row, "valid_to"),
                row.getBoolean("on_duty"),
                row.getInt("version"));
    }
}
