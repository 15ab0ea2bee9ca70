package vn.motcua.catalogue.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;

/** Reads what is and was to be looked at, in one query a list. */
@Component
class ReviewQueries {

    private static final String FROM = """
            from catalogue_review r
            join catalogue c on c.id = r.catalogue_id
            join procedure_version earlier on earlier.id = r.version_before
            left join procedure_version later on later.id = r.version_after
            """;

    private static final String SELECT =
            """
            select r.id, r.procedure_id, earlier.code, r.abolished, r.fields, r.state, r.raised_at, r.reason,
                   %s as closed_by, r.closed_at, r.draft_id, d.number as draft_number, r.version,
                   c.unit_id, u.name as unit_name,
                   coalesce(t.person_name, t.username) as raised_by, t.details as act, %s, %s
            %s
            left join org_unit u on u.id = c.unit_id
            left join catalogue d on d.id = r.draft_id
            left join audit_entry t on t.id = r.act_id
            """.formatted(PersonName.of("r.closed_by"), ReviewColumns.of("earlier"), ReviewColumns.of("later"), FROM);

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest change first, then by code.
     *
     * @param told on {@code catalogue c}
     */
    List<ReviewRow> find(SqlPart told, ReviewFilter filter, int offset, int limit) {
        SqlPart where = where(told, filter);
        return jdbc.sql(SELECT + where.sql()
                        + " order by r.raised_at desc, earlier.code, r.id limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    long count(SqlPart told, ReviewFilter filter) {
        SqlPart where = where(told, filter);
        return jdbc.sql("select count(*) " + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** Subject areas of all that is or was to be looked at, in the order of the Vietnamese alphabet. */
    List<String> fields(SqlPart told) {
        return jdbc
                .sql("select distinct earlier.field " + FROM + " where " + told.sql())
                .params(told.parameters())
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .sorted(Collator.getInstance(Messages.VIETNAMESE))
                .toList();
    }

    private static SqlPart where(SqlPart told, ReviewFilter filter) {
        SqlPart where = new SqlPart(" where " + told.sql(), told.parameters());
        if (filter.state() != null) {
            where = where.and("r.state = :state", Map.of("state", filter.state().name()));
        }
        if (filter.kind() != null) {
            where = where.and("r.abolished = :abolished", Map.of("abolished", filter.kind() == ReviewKind.ABOLISHED));
        }
        if (filter.field() != null) {
            where = where.and("(earlier.field = :field or later.field = :field)", Map.of("field", filter.field()));
        }
        int number = 0;
        for (String word : SearchKey.words(filter.text())) {
            String name = "word" + number++;
            where = where.and(
                    "(earlier.search_key like :%1$s escape '!' or later.search_key like :%1$s escape '!')"
                            .formatted(name),
                    Map.of(name, SearchKey.likePattern(word)));
        }
        return where;
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        Stated before = Objects.requireNonNull(ReviewColumns.stated(row, "earlier"));
        Stated after = ReviewColumns.stated(row, "later");
        int draft = row.getInt("draft_number");
        return new ReviewRow(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("procedure_id")),
                row.getString("code"),
                before.of(ReviewField.NAME),
                both(ReviewField.FIELD, before, after),
                levels(before, after),
                String.join("; ", both(ReviewField.EXECUTING_AGENCIES, before, after)),
                row.getBoolean("abolished") ? ReviewKind.ABOLISHED : ReviewKind.CHANGED,
                changes(ReviewColumns.fields(row.getString("fields")), before, after),
                ReviewState.valueOf(row.getString("state")),
                Objects.requireNonNull(Times.moment(row, "raised_at")),
                Objects.requireNonNullElse(row.getString("raised_by"), ""),
                Objects.requireNonNullElse(row.getString("act"), ""),
                row.getString("reason"),
                row.getString("closed_by"),
                Times.moment(row, "closed_at"),
                ReviewColumns.id(row, "draft_id"),
                draft == 0 ? null : draft,
                ReviewColumns.id(row, "unit_id"),
                row.getString("unit_name"),
                row.getInt("version"));
    }

    private static List<ReviewRow.Change> changes(Set<ReviewField> fields, Stated before, @Nullable Stated after) {
        return after == null
                ? List.of()
                : fields.stream()
                        .map(field -> new ReviewRow.Change(field, before.of(field), after.of(field)))
                        .toList();
    }

    private static Set<String> both(ReviewField field, Stated before, @Nullable Stated after) {
        Set<String> both = new LinkedHashSet<>();
        both.add(before.of(field));
        both.add(after == null ? before.of(field) : after.of(field));
        return both;
    }

    private static Set<Level> levels(Stated before, @Nullable Stated after) {
        Set<Level> levels = new LinkedHashSet<>();
        both(ReviewField.LEVELS, before, after).stream()
                .flatMap(joined -> Stream.of(ReviewColumns.levels(joined)))
                .forEach(levels::addAll);
        return levels;
    }
}
