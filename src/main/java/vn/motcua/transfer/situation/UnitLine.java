package vn.motcua.transfer.situation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.TransferStage;

/**
 * A unit that there is on a day, with what it has handed over by then.
 *
 * @param parentName the unit above; null directly below the province
 * @param since first day of its stage; null where nothing is recorded
 * @param decisionNumber as cited; "" where none is
 * @param issuedOn day of that document; null where the register does not tell it
 * @param tasks that the post does that day, each with its first day
 */
public record UnitLine(
        UnitKind kind,
        String name,
        @Nullable String parentName,
        TransferStage stage,
        @Nullable LocalDate since,
        String decisionNumber,
        @Nullable LocalDate issuedOn,
        Map<TransferTask, LocalDate> tasks) {

    public UnitLine {
        tasks = Map.copyOf(tasks);
    }
}
