package vn.motcua.procedure;

import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.History;
import vn.motcua.security.Guards;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Period;
import vn.motcua.shared.SearchKey;

/** The procedures as they were on a day. */
@Service
@Guards.ForCatalogueReaders
@Transactional(readOnly = true)
public class ProcedureService {

    private static final String COLUMNS = "select procedure_id, id, code, raw_code, valid_from, valid_to, act_id, "
            + ProcedureColumns.CONTENT + " from procedure_version";

    private final JdbcClient jdbc;
    private final History history;
    private final Messages messages;

    ProcedureService(JdbcClient jdbc, History history, Messages messages) {
        this.jdbc = jdbc;
        this.history = history;
        this.messages = messages;
    }

    /** A page of the procedures in force on the day, by code. */
    public List<ProcedureRow> find(ProcedureFilter filter, LocalDate asOf, int offset, int limit) {
        Condition condition = Condition.of(filter, asOf);
        return jdbc.sql(COLUMNS + condition.sql + " order by code limit ? offset ?")
                .params(condition.parameters)
                .params(limit, offset)
                .query((row, number) -> row(row))
                .list();
    }

    public long count(ProcedureFilter filter, LocalDate asOf) {
        if (filter.equals(ProcedureFilter.ALL)) {
            return countAll(asOf);
        }
        Condition condition = Condition.of(filter, asOf);
        return jdbc.sql("select count(*) from procedure_version" + condition.sql)
                .params(condition.parameters)
                .query(Long.class)
                .single();
    }

    /** In two parts, each of which an index of narrow rows answers. */
    private long countAll(LocalDate asOf) {
        return jdbc.sql("""
                        select (select count(*) from procedure_version where valid_to is null and valid_from <= ?)
                            + (select count(*) from procedure_version where valid_to > ? and valid_from <= ?)
                        """).params(asOf, asOf, asOf).query(Long.class).single();
    }

    /** The subject areas that procedures had on the day, in the order of the Vietnamese alphabet. */
    public List<String> fields(LocalDate asOf) {
        Condition condition = Condition.of(ProcedureFilter.ALL, asOf);
        return jdbc
                .sql("select distinct field from procedure_version" + condition.sql)
                .params(condition.parameters)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
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
            Condition condition = Condition.of(filter, asOf);
            jdbc.sql(COLUMNS + condition.sql + " order by code")
                    .params(condition.parameters)
                    .query(row -> {
                        sheet.add(row(row));
                    });
        }
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

    /** A where clause and what it is filled with. */
    private static final class Condition {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        static Condition of(ProcedureFilter filter, LocalDate asOf) {
            Condition condition = new Condition();
            condition.sql.append(" where valid_from <= ? and (valid_to is null or valid_to > ?)");
            condition.parameters.addAll(List.of(asOf, asOf));
            SearchKey.words(filter.text())
                    .forEach(word -> condition.and("search_key like ? escape '!'", SearchKey.likePattern(word)));
            if (filter.field() != null) {
                condition.and("field = ?", filter.field());
            }
            if (filter.level() != null) {
                condition.and("levels like ?", "%" + filter.level().name() + "%");
            }
            // An agency is sought where all words are; which of them is the agency's shows the list.
            SearchKey.words(filter.agency())
                    .forEach(word -> condition.and("search_key like ? escape '!'", SearchKey.likePattern(word)));
            if (filter.online() != null) {
                condition.and("online_service = ?", filter.online().name());
            }
            if (filter.status() != null) {
                condition.and("status = ?", filter.status().name());
            }
            return condition;
        }

        private void and(String test, Object parameter) {
            sql.append(" and ").append(test);
            parameters.add(parameter);
        }
    }
}
