package vn.motcua.procedure.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.ProcedureField;

/**
 * The same code in two groups of an appendix, such as the district's part and the commune's part, is one procedure with
 * both levels. The same code twice in one group is a mistake.
 */
final class TwoLevels {

    private static final String TWICE = "procedures.code-twice";
    private static final String MERGED = "procedures.merged-into";

    private TwoLevels() {}

    /** Whether a row speaks of the same procedure as one before it and has nothing else wrong. */
    static boolean repeats(ReadRow again) {
        return again.faults().size() == 1 && again.faults().getFirst().code().equals(TWICE);
    }

    /** The row that has the code already. */
    static int first(ReadRow again) {
        return Integer.parseInt(
                String.valueOf(again.faults().getFirst().arguments().getLast()));
    }

    /** Whether the other row says that the procedure is carried out at levels which the first does not know of. */
    static boolean differ(ReadRow first, ReadRow again) {
        List<Level> known = levels(first);
        List<Level> added = levels(again);
        return first.faults().isEmpty()
                && !known.isEmpty()
                && !added.isEmpty()
                && added.stream().noneMatch(known::contains);
    }

    /** The first row with the levels of both, and with all tasks that either hands over. */
    static ReadRow joined(ReadRow first, ReadRow again) {
        List<Level> levels = new ArrayList<>(levels(first));
        levels.addAll(levels(again));
        Map<ProcedureField, String> stated = new EnumMap<>(first.stated());
        stated.put(ProcedureField.LEVELS, Level.join(levels));
        return new ReadRow(
                first.row(),
                first.writtenCode(),
                first.code(),
                Map.copyOf(stated),
                first.byName(),
                tasks(first, again),
                first.place().isEmpty() ? again.place() : first.place(),
                first.start() == null ? again.start() : first.start(),
                first.faults(),
                first.cells());
    }

    private static @Nullable Integer tasks(ReadRow first, ReadRow again) {
        Integer one = first.tasks();
        Integer other = again.tasks();
        return one == null ? other : other == null ? one : Integer.valueOf(one | other);
    }

    /** The other row: it stays to be seen, says where its content went, and does nothing more. */
    static ReadRow absorbed(ReadRow again) {
        Fault where = again.faults().getFirst();
        return new ReadRow(
                again.row(),
                again.writtenCode(),
                null,
                again.stated(),
                false,
                again.tasks(),
                again.place(),
                again.start(),
                List.of(Fault.at(again.row(), where.column(), where.header(), MERGED, String.valueOf(first(again)))),
                again.cells());
    }

    static boolean isAbsorbed(ReadRow row) {
        return row.faults().size() == 1 && row.faults().getFirst().code().equals(MERGED);
    }

    private static List<Level> levels(ReadRow row) {
        return Level.split(row.stated().getOrDefault(ProcedureField.LEVELS, ""));
    }
}
