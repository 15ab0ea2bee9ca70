package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Reads versions of the catalogue for lists, in one query each. */
@Component
class CatalogueQueries {

    private static final String SELECT = """
            select c.id, c.number, c.title, c.status, count(e.id) entries, c.drafted_by, c.submitted_by,
                   c.submitted_at, c.return_reason, d.number decision_number, d.issued_on, c.effective_from,
                   (select min(n.effective_from) from catalogue n
                    where n.status = 'APPROVED' and (n.effective_from > c.effective_from
                        or n.effective_from = c.effective_from and n.number > c.number)) superseded_on,
                   c.version
            from catalogue c
            left join catalogue_entry e on e.catalogue_id = c.id
            left join decision d on d.id = c.decision_id
            """;
    private static final String GROUP = """

            group by c.id, c.number, c.title, c.status, c.drafted_by, c.submitted_by, c.submitted_at,
                     c.return_reason, d.number, d.issued_on, c.effective_from, c.version
            order by c.number desc
            """;

    private final JdbcClient jdbc;

    CatalogueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CatalogueRow> list(Collection<CatalogueStatus> visible) {
        return jdbc.sql(SELECT + " where c.status in (:statuses)" + GROUP)
                .param("statuses", visible.stream().map(Enum::name).toList())
                .query((row, index) -> row(row))
                .list();
    }

    Optional<CatalogueRow> find(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id" + GROUP)
                .param("id", Ids.bytes(id))
                .query((row, index) -> row(row))
                .optional();
    }

    Optional<CatalogueRow> inForce(LocalDate day) {
        return list(List.of(CatalogueStatus.APPROVED)).stream()
                .filter(row -> row.inForce(day))
                .findFirst();
    }

    /** Who issued the decision a version was approved by. */
    String issuer(UUID catalogue) {
        return jdbc.sql("select d.issuer from decision d join catalogue c on c.decision_id = d.id where c.id = ?")
                .params(Ids.bytes(catalogue))
                .query(String.class)
                .single();
    }

    private static CatalogueRow row(ResultSet row) throws SQLException {
        return new CatalogueRow(
                Ids.of(row.getBytes("id")),
                row.getInt("number"),
                row.getString("title"),
                CatalogueStatus.valueOf(row.getString("status")),
                row.getLong("entries"),
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
