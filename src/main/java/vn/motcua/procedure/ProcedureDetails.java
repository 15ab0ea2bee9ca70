package vn.motcua.procedure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;

/**
 * A procedure with its past.
 *
 * @param state on the day asked about
 * @param rawCode as the list wrote it that this state came from
 * @param period in which the state is in force
 * @param history all states that were in force for at least a day, the latest first
 */
public record ProcedureDetails(ProcedureRow state, String rawCode, Period period, List<Past> history) {

    /**
     * One state and when it was in force.
     *
     * @param act entry of the trail that began it; null for what the province started with
     */
    public record Past(
            ProcedureRow state,
            String rawCode,
            Period period,
            @Nullable UUID act) {}
}
