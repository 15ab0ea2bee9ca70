package vn.motcua.procedure;

import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.History;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.procedure.search.ProcedureIndexes;
import vn.motcua.security.Guards;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Period;

/** The procedures as they were on a day. */
@Service
@Guards.ForCatalogueReaders
@Transactional(readOnly = true)
public class ProcedureService {

    private static final String COLUMNS = "select procedure_id, id, code, raw_code, valid_from, valid_to, act_id, "
            + ProcedureColumns.CONTENT + " from procedure_version";

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final ProcedureIndexes indexes;
    private final History history;
    private final Messages messages;

    ProcedureService(JdbcClient jdbc, ProcedureIndexes indexes, History history, Messages messages) {
        this.jdbc = jdbc;
        this.indexes = indexes;
        this.history = history;
        this.messages = messages;
    }

    /** A page of the procedures in force on the day, by code. */
    public List<ProcedureRow> find(ProcedureFilter filter, LocalDate asOf, int offset, int limit) {
        return rows(indexes.current().find(filter, asOf, offset, limit));
    }

    public int count(ProcedureFilter filter, LocalDate asOf) {
        return indexes.current().count(filter, asOf);
    }

    /** The subject areas that procedures had on the day, in the order of the Vietnamese alphabet. */
    public List<String> fields(LocalDate asOf) {
        return indexes.current().fields(asOf).stream()
                .sorted(Collator.getInstance(Messages.VIETNAMESE))
                .toList();
    }

    /**
     * A procedure with its past; none when there was no such procedure on the day.
     *
     * @param code key of the code, {@code 1.004227}
     */
    public Optional<ProcedureDetails> details(String code, LocalDate asOf) {
        List<ProcedureDetails.Past> history = jdbc
                .sql(COLUMNS + " where code = ? order by valid_from desc, id desc")
                .param(code)
                .query((row, number) -> past(row))
                .list()
                .stream()
                .filter(past -> !past.period().isEmpty())
                .toList();
        return history.stream()
                .filter(past -> past.period().contains(asOf))
                .findFirst()
                .map(past -> new ProcedureDetails(past.state(), past.rawCode(), past.period(), history));
    }

    /** The acts that began versions, by their keys. */
    public Map<UUID, ProcedureAct> acts(Collection<UUID> ids) {
        return history.acts(ids).stream()
                .map(entry -> new ProcedureAct(
                        entry.id(),
                        entry.happenedAt(),
                        entry.username(),
                        entry.action(),
                        entry.reason() == null ? entry.details() : entry.reason()))
                .collect(Collectors.toMap(ProcedureAct::id, act -> act));
    }

    /** Writes the procedures that a filter asks for as a spreadsheet, which can be imported again. */
    public void export(ProcedureFilter filter, LocalDate asOf, OutputStream out, Locale locale) {
        try (ProcedureSheet sheet = new ProcedureSheet(out, messages, locale)) {
            List<UUID> found = indexes.current().find(filter, asOf);
            for (int from = 0; from < found.size(); from += CHUNK) {
                rows(found.subList(from, Math.min(found.size(), from + CHUNK))).forEach(sheet::add);
            }
        }
    }

    /** The versions with these keys, in this order. */
    private List<ProcedureRow> rows(List<UUID> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<UUID, ProcedureRow> rows = jdbc
                .sql(COLUMNS + " where id in (?" + ", ?".repeat(versions.size() - 1) + ")")
                .params(versions.stream().map(Ids::bytes).toList())
                .query((row, number) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcedureRow::versionId, row -> row));
        return versions.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static ProcedureRow row(ResultSet row) throws SQLException {
        return new ProcedureRow(
                Ids.of(row.getBytes("procedure_id")),
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                ProcedureColumns.content(row));
    }

    private static ProcedureDetails.Past past(ResultSet row) throws SQLException {
        Period period =
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
        byte[] act = row.getBytes("act_id");
        return new ProcedureDetails.Past(row(row), row.getString("raw_code"), period, act == null ? null : Ids.of(act));
    }
}
