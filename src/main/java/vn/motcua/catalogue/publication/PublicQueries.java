package vn.motcua.catalogue.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;

/** All that is ever read for the public: approved lists in force, where the province has published them; no people. */
@Component
class PublicQueries {

    private static final String VERSION = "v.code, v.name, v.field, v.levels";
    /** Where it is offered: some of its levels, or all. */
    private static final String OFFERED =
            "v.code, v.name, v.field, case when e.levels = '' then v.levels else e.levels end as levels";

    private final JdbcClient jdbc;

    PublicQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The catalogue in force, which is published. */
    record Head(
            UUID id,
            int number,
            String title,
            PublicLists.Decree decision,
            LocalDate effectiveFrom,
            Instant decidedAt,
            Instant publishedAt) {}

    /** The version in force on a day: of those approved the last to have come into force. Empty when not published. */
    Optional<Head> published(LocalDate day) {
        return jdbc.sql("""
                        select c.id, c.number, c.title, d.number as decision_number, d.issued_on, d.issuer,
                               c.effective_from, c.decided_at, p.published_at
                        from catalogue c
                        join decision d on d.id = c.decision_id
                        join catalogue_publication p on p.open_marker = 1
                        where c.status = 'APPROVED' and c.unit_id is null and c.effective_from <= ?
                        order by c.effective_from desc, c.number desc
                        limit 1
                        """).param(day).query((row, number) -> head(row)).optional();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                Ids.of(row.getBytes("id")),
                row.getInt("number"),
                row.getString("title"),
                new PublicLists.Decree(
                        row.getString("decision_number"),
                        Objects.requireNonNull(Times.day(row, "issued_on")),
                        row.getString("issuer")),
                Objects.requireNonNull(Times.day(row, "effective_from")),
                Objects.requireNonNull(Times.moment(row, "decided_at")),
                Objects.requireNonNull(Times.moment(row, "published_at")));
    }

    List<PublicLists.Line> throughPost(UUID catalogue, String query) {
        return lines("select " + OFFERED + """
                , e.id as entry_id, e.starts_on, e.tasks, e.service_form, '' as reason, '' as note
                from catalogue_entry e join procedure_version v on v.id = e.procedure_version_id
                where e.catalogue_id = ?
                """, catalogue, query, places(catalogue));
    }

    List<PublicLists.Line> notThroughPost(UUID catalogue, String query) {
        return lines("select " + VERSION + """
                , null as entry_id, null as starts_on, 0 as tasks, '' as service_form, x.reason, x.note
                from catalogue_exclusion x join procedure_version v on v.id = x.procedure_version_id
                where x.confirmed = true and x.catalogue_id = ?
                """, catalogue, query, Map.of());
    }

    /** Names of the places of each entry that is offered there alone. */
    private Map<UUID, List<String>> places(UUID catalogue) {
        Map<UUID, List<String>> places = new HashMap<>();
        jdbc.sql("""
                        select p.entry_id, coalesce(u.name, s.name) as name
                        from catalogue_entry_place p
                            join catalogue_entry e on e.id = p.entry_id
                            left join org_unit u on u.id = p.unit_id
                            left join one_stop_point s on s.id = p.one_stop_point_id
                        where e.catalogue_id = ?
                        order by coalesce(u.search_key, s.name), p.id
                        """).param(Ids.bytes(catalogue)).query(row -> {
            places.computeIfAbsent(Ids.of(row.getBytes("entry_id")), entry -> new ArrayList<>())
                    .add(row.getString("name"));
        });
        return places;
    }

    /** By field in the order of the Vietnamese alphabet, which no database has, then by code. */
    private List<PublicLists.Line> lines(String select, UUID catalogue, String query, Map<UUID, List<String>> places) {
        List<String> words = SearchKey.words(query);
        List<Object> parameters = new ArrayList<>();
        parameters.add(Ids.bytes(catalogue));
        words.forEach(word -> parameters.add(SearchKey.likePattern(word)));
        Collator alphabet = Collator.getInstance(Messages.VIETNAMESE);
        return jdbc
                .sql(select + " and v.search_key like ? escape '!'".repeat(words.size()))
                .params(parameters)
                .query((row, number) -> line(row, places))
                .list()
                .stream()
                .sorted(Comparator.comparing(PublicLists.Line::field, alphabet).thenComparing(PublicLists.Line::code))
                .toList();
    }

    private static PublicLists.Line line(ResultSet row, Map<UUID, List<String>> places) throws SQLException {
        byte @Nullable [] entry = row.getBytes("entry_id");
        String form = row.getString("service_form");
        String reason = row.getString("reason");
        return new PublicLists.Line(
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                Arrays.stream(row.getString("levels").split(";"))
                        .filter(level -> !level.isEmpty())
                        .map(Level::valueOf)
                        .toList(),
                entry == null ? List.of() : places.getOrDefault(Ids.of(entry), List.of()),
                Times.day(row, "starts_on"),
                List.copyOf(TransferTask.of(row.getInt("tasks"))),
                form.isEmpty() ? null : ServiceForm.valueOf(form),
                reason.isEmpty() ? null : PublicLists.Reason.valueOf(reason),
                row.getString("note"));
    }
}
