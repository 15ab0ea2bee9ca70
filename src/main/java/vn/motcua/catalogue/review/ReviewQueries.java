package vn.motcua.catalogue.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Level;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;

/** Reads what is and was to be looked at, in one query a list. */
@Component
class ReviewQueries {

    private static final String FROM = """
            from catalogue_review r
            join procedure_version earlier on earlier.id = r.version_before
            left join procedure_version later on later.id = r.version_after
            """;

    private static final String SELECT = """
            select r.id, r.procedure_id, earlier.code, r.abolished, r.fields, r.state, r.raised_at, r.reason,
                   r.closed_by, r.closed_at, r.draft_id, d.number as draft_number, r.version,
                   t.username as raised_by, t.details as act, %s, %s
            %s
            left join catalogue d on d.id = r.draft_id
            left join audit_entry t on t.id = r.act_id
            """.formatted(ReviewColumns.of("earlier"), ReviewColumns.of("later"), FROM);

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest change first, then by code. */
    List<ReviewRow> find(ReviewFilter filter, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        parameters.add(limit);
        parameters.add(offset);
        return jdbc.sql(SELECT + where + " order by r.raised_at desc, earlier.code, r.id limit ? offset ?")
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
    }

    long count(ReviewFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        return jdbc.sql("select count(*) " + FROM + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Subject areas of all that is or was to be looked at, in the order of the Vietnamese alphabet. */
    List<String> fields() {
        return jdbc
                .sql("select distinct earlier.field " + FROM)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .sorted(Collator.getInstance(Messages.VIETNAMESE))
                .toList();
    }

    private static String where(ReviewFilter filter, List<Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.state() != null) {
            where.append(" and r.state = ?");
            parameters.add(filter.state().name());
        }
        if (filter.kind() != null) {
            where.append(" and r.abolished = ?");
            parameters.add(filter.kind() == ReviewKind.ABOLISHED);
        }
        if (filter.field() != null) {
            where.append(" and (earlier.field = ? or later.field = ?)");
            parameters.addAll(List.of(filter.field(), filter.field()));
        }
        for (String word : SearchKey.words(filter.text())) {
            where.append(" and (earlier.search_key like ? escape '!' or later.search_key like ? escape '!')");
            parameters.addAll(List.of(SearchKey.likePattern(word), SearchKey.likePattern(word)));
        }
        return where.toString();
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
