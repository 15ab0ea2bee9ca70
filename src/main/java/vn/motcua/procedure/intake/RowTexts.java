package vn.motcua.procedure.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;

/** How faults, changes, cells and candidates of a staged row lie in its columns: parts and items between separators. */
final class RowTexts {

    /** Tidied texts hold neither: both are blanks. */
    private static final String ITEM = "\u001e";

    private static final String PART = "\u001f";
    private static final String NUMBER = "#";
    private static final int FAULT_PARTS = 3;

    private RowTexts() {}

    static @Nullable String faults(List<Fault> faults) {
        return join(faults, fault -> {
            List<String> parts = new ArrayList<>(List.of(fault.column(), fault.header(), fault.code()));
            fault.arguments()
                    .forEach(argument -> parts.add(argument instanceof Integer ? NUMBER + argument : "'" + argument));
            return parts;
        });
    }

    static List<Fault> faults(int row, @Nullable String text) {
        return split(text).stream()
                .map(parts -> Fault.at(
                        row,
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        parts.stream().skip(FAULT_PARTS).map(RowTexts::argument).toArray()))
                .toList();
    }

    private static Object argument(String text) {
        return text.startsWith(NUMBER) ? (Object) Integer.valueOf(text.substring(1)) : text.substring(1);
    }

    static @Nullable String changes(List<FieldChange> changes) {
        return join(changes, change -> List.of(change.field().name(), change.before()));
    }

    static List<FieldChange> changes(ProcedureContent after, @Nullable String text) {
        return split(text).stream()
                .map(parts -> {
                    ProcedureField field = ProcedureField.valueOf(parts.get(0));
                    return new FieldChange(field, parts.get(1), after.text(field));
                })
                .toList();
    }

    static @Nullable String cells(Map<ImportColumn, String> cells) {
        return join(cells.entrySet(), cell -> List.of(cell.getKey().name(), cell.getValue()));
    }

    static Map<ImportColumn, String> cells(@Nullable String text) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        split(text).forEach(parts -> cells.put(ImportColumn.valueOf(parts.get(0)), parts.get(1)));
        return cells;
    }

    static @Nullable String candidates(List<Candidate> candidates) {
        return join(candidates, each -> List.of(each.code(), String.valueOf(each.score()), each.name()));
    }

    static List<Candidate> candidates(@Nullable String text) {
        return split(text).stream()
                .map(parts -> new Candidate(parts.get(0), parts.get(2), Integer.parseInt(parts.get(1))))
                .toList();
    }

    static int bits(Set<ProcedureField> fields) {
        return fields.stream().mapToInt(field -> 1 << field.ordinal()).sum();
    }

    static Set<ProcedureField> fields(int bits) {
        Set<ProcedureField> fields = EnumSet.noneOf(ProcedureField.class);
        Arrays.stream(ProcedureField.values())
                .filter(field -> (bits & (1 << field.ordinal())) != 0)
                .forEach(fields::add);
        return fields;
    }

    private static <T> @Nullable String join(Collection<T> items, java.util.function.Function<T, List<String>> parts) {
        if (items.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (T item : items) {
            text.append(text.isEmpty() ? "" : ITEM).append(String.join(PART, parts.apply(item)));
        }
        return text.toString();
    }

    private static List<List<String>> split(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(ITEM))
                        .map(item -> List.of(item.split(PART, -1)))
                        .toList();
    }
}
