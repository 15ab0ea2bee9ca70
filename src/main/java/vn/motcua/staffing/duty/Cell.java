package vn.motcua.staffing.duty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counter in one morning or afternoon.
 *
 * @param needed how many people must be there; 0 when it is shut
 * @param there those who are there, main persons first
 * @param away main persons who are absent
 * @param shutBy the name of the day off; null when it is open, or shut in its own week
 */
public record Cell(
        Shift shift,
        int needed,
        List<Cell.Here> there,
        List<Cell.Away> away,
        @Nullable String shutBy) {

    /**
     * @param standIn key of the act that put somebody there in another's place; null for main persons
     */
    public record Here(
            UUID employeeId, String name, @Nullable UUID standIn) {}

    /**
     * @param kind why; null for who has no business to know
     * @param absence key of what says that somebody is away
     */
    public record Away(
            UUID employeeId, String name, @Nullable AbsenceKind kind, UUID absence) {}

    public Cell {
        there = List.copyOf(there);
        away = List.copyOf(away);
    }

    public CellState state() {
        if (needed == 0) {
            return CellState.SHUT;
        }
        if (missing() > 0) {
            return CellState.GAP;
        }
        long own = there.stream().filter(one -> one.standIn() == null).count();
        return own >= needed ? CellState.FILLED : CellState.COVERED;
    }

    /** How many people are missing, from 0. */
    public int missing() {
        return Math.max(0, needed - there.size());
    }
}
