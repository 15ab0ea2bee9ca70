package vn.motcua.catalogue.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Reads versions of catalogues for lists, in one query each. */
@Component
public class CatalogueQueries {

    private static final String SELECT = """
            select c.id, c.number, c.unit_id, u.name unit_name, c.title, c.status,
                   (select count(*) from catalogue_entry e where e.catalogue_id = c.id) entries,
                   (select count(*) from catalogue_exclusion x where x.catalogue_id = c.id) exclusions,
                   %s drafted_by, %s submitted_by,
                   c.submitted_at, c.return_reason, d.number decision_number, d.issued_on, c.effective_from,
                   (select min(n.effective_from) from catalogue n
                    where n.status = 'APPROVED' and n.line = c.line and (n.effective_from > c.effective_from
                        or n.effective_from = c.effective_from and n.number > c.number)) superseded_on,
                   c.version
            from catalogue c
            left join org_unit u on u.id = c.unit_id
            left join decision d on d.id = c.decision_id
            where\s""".formatted(PersonName.of("c.drafted_by"), PersonName.of("c.submitted_by"));
    private static final String ORDER = " order by c.line, c.number desc";

    private final JdbcClient jdbc;

    CatalogueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param visible on {@code catalogue c} */
    public List<CatalogueRow> list(SqlPart visible) {
        return jdbc.sql(SELECT + visible.sql() + ORDER)
                .params(visible.parameters())
                .query((row, index) -> row(row))
                .list();
    }

    public Optional<CatalogueRow> find(UUID id, SqlPart visible) {
        return list(visible.and("c.id = :id", Map.of("id", Ids.bytes(id)))).stream()
                .findFirst();
    }

    /** @param unit whose supplement; null for the province's own */
    public Optional<CatalogueRow> inForce(@Nullable UUID unit, LocalDate day) {
        return list(new SqlPart(
                        "c.status = 'APPROVED' and c.line = :line and c.effective_from <= :day",
                        Map.of("line", Catalogue.line(unit), "day", day)))
                .stream()
                .filter(row -> row.inForce(day))
                .findFirst();
    }

    /** Approved, and not superseded by a day: one or more of each line, the earlier ones first. */
    public List<CatalogueRow> standing(LocalDate day) {
        return list(new SqlPart("c.status = 'APPROVED'", Map.of())).stream()
                .filter(row -> row.supersededOn() == null || day.isBefore(row.supersededOn()))
                .sorted(Comparator.comparing(
                        CatalogueRow::effectiveFrom, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** First day in force of the latest approved version of a line. */
    Optional<LocalDate> lastEffective(@Nullable UUID unit) {
        return jdbc.sql("select max(effective_from) as latest from catalogue where status = 'APPROVED' and line = ?")
                .params(Catalogue.line(unit))
                .query((row, number) -> Optional.ofNullable(Times.day(row, "latest")))
                .single();
    }

    /** Who issued the decision a version was approved by. */
    public String issuer(UUID catalogue) {
        return jdbc.sql("select d.issuer from decision d join catalogue c on c.decision_id = d.id where c.id = ?")
                .params(Ids.bytes(catalogue))
                .query(String.class)
                .single();
    }

    private static CatalogueRow row(ResultSet row) throws SQLException {
        byte @Nullable [] unit = row.getBytes("unit_id");
        return new CatalogueRow(
                Ids.of(row.getBytes("id")),
                row.getInt("number"),
                unit == null ? null : Ids.of(unit),
                row.getString("unit_name"),
                row.getString("title"),
                CatalogueStatus.valueOf(row.getString("status")),
                row.getLong("entries"),
                row.getLong("exclusions"),
                row.getString("drafted_by"),
                row.getString("submitted_by"),
                Times.moment(row, "submitted_at"),
                row.getString("return_reason"),
                row.getString("decision_number"),
                Times.day(row, "issued_on"),
                Times.day(row, "effective_from"),
                Times.day(row, "superseded_on"),
                row.getInt("version"));
    }
}
