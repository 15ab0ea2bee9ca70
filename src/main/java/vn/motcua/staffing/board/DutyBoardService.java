package vn.motcua.staffing.board;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.duty.CellState;
import vn.motcua.staffing.duty.ClosedDays;

/**
 * Counters over the mornings and afternoons of a week or month. A post manager sees what is in their charge, the
 * province's own offices all of it.
 */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class DutyBoardService {

    /** Counters read at once when all of them are looked through. */
    private static final int CHUNK = 500;

    private final BoardReader reader;

    DutyBoardService(BoardReader reader) {
        this.reader = reader;
    }

    /** Counters open on any of the days and staffed by the post, the provincial centre first, then by code. */
    public List<BoardRow> rows(BoardFilter filter, BoardDays days, long offset, int limit) {
        return reader.rows(filter, days, offset, limit);
    }

    public long count(BoardFilter filter, BoardDays days) {
        return reader.count(filter, days);
    }

    /**
     * One counter.
     *
     * @throws PortalException not found, also for who may not see it, and for one that is not open on any of the days
     */
    public BoardRow row(UUID counter, BoardDays days) {
        return reader.row(counter, days).stream().findFirst().orElseThrow(PortalException::notFound);
    }

    /** Days of the span that differ from the usual week. */
    public ClosedDays calendar(BoardDays days) {
        return reader.calendar(days);
    }

    /**
     * All counters looked through.
     *
     * @param troubles what is wrong, the worst first
     */
    public record Survey(BoardFigures figures, List<Trouble> troubles) {

        public Survey {
            troubles = List.copyOf(troubles);
        }
    }

    /** How all counters of the filter stand, and what is wrong with them. */
    public Survey survey(BoardFilter filter, BoardDays days) {
        List<BoardRow> rows = new ArrayList<>();
        List<BoardRow> next;
        do {
            next = reader.rows(filter, days, rows.size(), CHUNK);
            rows.addAll(next);
        } while (next.size() == CHUNK);
        BoardFigures figures = new BoardFigures(
                rows.size(), count(rows, CellState.FILLED), count(rows, CellState.COVERED), count(rows, CellState.GAP));
        return new Survey(figures, Troubles.of(rows));
    }

    private static int count(List<BoardRow> rows, CellState state) {
        return Math.toIntExact(rows.stream().mapToLong(row -> row.count(state)).sum());
    }
}
