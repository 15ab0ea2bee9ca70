package vn.motcua.staffing.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.staffing.board.Trouble.Kind;
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.CellState;

/** What is wrong on a board, in one list: the worst first, then what comes first. */
final class Troubles {

    private Troubles() {}

    static List<Trouble> of(List<BoardRow> rows) {
        List<Trouble> troubles = new ArrayList<>();
        for (BoardRow row : rows) {
            String place = row.name() + ", " + row.pointName();
            add(troubles, Kind.GAP, row, place, cells(row, CellState.GAP));
            add(troubles, Kind.COVERED, row, place, cells(row, CellState.COVERED));
        }
        withoutReserve(rows, troubles);
        troubles.sort(Comparator.comparing(Trouble::kind)
                .thenComparing(trouble -> trouble.shifts().getFirst())
                .thenComparing(Trouble::place));
        return troubles;
    }

    private static List<Cell> cells(BoardRow row, CellState state) {
        return row.cells().stream().filter(cell -> cell.state() == state).toList();
    }

    private static void add(List<Trouble> troubles, Kind kind, BoardRow row, String place, List<Cell> cells) {
        if (!cells.isEmpty()) {
            List<String> who = cells.stream()
                    .flatMap(cell -> cell.away().stream())
                    .map(Cell.Away::name)
                    .distinct()
                    .toList();
            troubles.add(new Trouble(
                    kind,
                    row.counterId(),
                    place,
                    who,
                    cells.stream().map(Cell::shift).toList()));
        }
    }

    /** At least one reserve person at each point that is open at all. */
    private static void withoutReserve(List<BoardRow> rows, List<Trouble> troubles) {
        Map<UUID, List<BoardRow>> points = new LinkedHashMap<>();
        rows.forEach(row ->
                points.computeIfAbsent(row.pointId(), key -> new ArrayList<>()).add(row));
        points.values().forEach(point -> {
            boolean reserve = point.stream().anyMatch(row -> !row.reserves().isEmpty());
            List<Cell> open = point.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.state() != CellState.SHUT)
                    .toList();
            if (!reserve && !open.isEmpty()) {
                BoardRow first = point.getFirst();
                troubles.add(new Trouble(
                        Kind.NO_RESERVE,
                        first.counterId(),
                        first.pointName(),
                        List.of(),
                        Stream.of(open.stream()
                                        .map(Cell::shift)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow())
                                .toList()));
            }
        });
    }
}
