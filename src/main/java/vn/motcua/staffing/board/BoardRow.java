package vn.motcua.staffing.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.CellState;

/**
 * A counter over some days.
 *
 * @param pointName its one-stop point
 * @param postOfficeId the post office that staffs it
 * @param reserves names of those assigned as its reserve on any of the days
 * @param cells mornings and afternoons in order, two a day
 */
public record BoardRow(
        UUID counterId,
        String code,
        String name,
        @Nullable String fields,
        UUID pointId,
        String pointName,
        UUID postOfficeId,
        List<String> reserves,
        List<Cell> cells) {

    public BoardRow {
        reserves = List.copyOf(reserves);
        cells = List.copyOf(cells);
    }

    /** How many mornings and afternoons are in a state. */
    public long count(CellState state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }
}
