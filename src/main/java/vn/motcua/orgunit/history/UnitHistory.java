package vn.motcua.orgunit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.orgunit.UnitService;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/** One unit over all its time. A unit officer sees their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class UnitHistory {

    private final JdbcClient jdbc;
    private final UnitScope scope;
    private final UnitHistoryRows rows;
    private final History history;

    UnitHistory(JdbcClient jdbc, UnitScope scope, UnitHistoryRows rows, History history) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.rows = rows;
        this.history = history;
    }

    /**
     * @param day that the page speaks for
     * @throws PortalException not found, also when the person may not see it
     */
    public UnitPage page(UUID id, LocalDate day) {
        SqlPart seen = scope.mayBeSeen("u.id");
        UnitHistoryRows.Unit unit = rows.unit(id, seen).orElseThrow(PortalException::notFound);
        List<StateRow> states = rows.states(id);
        StateRow shown = states.stream()
                .filter(state -> !state.period().from().isAfter(day))
                .findFirst()
                .orElseGet(states::getLast);
        List<UnitHistoryRows.Line> relatives = rows.relatives(id);
        return new UnitPage(
                new UnitRow(
                        id,
                        shown.code(),
                        unit.kind(),
                        shown.name(),
                        shown.parentId() == null ? null : rows.code(shown.parentId(), day),
                        shown.parentName(),
                        states.getLast().period().from(),
                        states.getFirst().period().to()),
                unit.version(),
                states,
                rows.acts(id),
                relatives.stream()
                        .filter(UnitHistoryRows.Line::later)
                        .map(UnitHistoryRows.Line::relative)
                        .toList(),
                relatives.stream()
                        .filter(line -> !line.later())
                        .map(UnitHistoryRows.Line::relative)
                        .toList());
    }

    /**
     * Key of the unit that bears a code on a day, or else of the latest that ever did.
     *
     * @throws PortalException not found, also when the person may not see it
     */
    public UUID idOf(String code, LocalDate day) {
        SqlPart seen = scope.mayBeSeen("s.unit_id");
        return jdbc.sql("""
                        select s.unit_id from unit_state s where s.code = :code and %s
                        order by case when s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
                            then 0 else 1 end, s.valid_from desc, s.unit_id
                        limit 1
                        """.formatted(seen.sql()))
                .params(seen.parameters())
                .param("code", code)
                .param("day", day)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .optional()
                .orElseThrow(PortalException::notFound);
    }

    /** What was done to it, newest first; not found where the person may not see it. */
    public List<HistoryEntry> trail(UUID id, long offset, int limit) {
        rows.unit(id, scope.mayBeSeen("u.id")).orElseThrow(PortalException::notFound);
        return history.of(UnitService.SUBJECT, id, offset, limit);
    }

    /** Who succeeds units that ended, by the unit that did; of several at once. */
    public Map<UUID, List<Relative>> successors(List<UUID> ids) {
        return rows.successors(ids, scope.mayBeSeen("s.unit_id"));
    }
}
