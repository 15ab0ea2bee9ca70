package vn.motcua.procedure.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.shared.Texts;

/** Reads the rows under one header, and says what is wrong in them. */
final class RowReader {

    /** Remembers which row had a code first. */
    interface Codes {
        /** The row that has the code already; empty when this one is the first. */
        OptionalInt first(ProcedureCode code, int row);
    }

    private static final int SHOWN_LENGTH = 60;

    private final ListShape shape;
    private final boolean hasTasks;
    private final boolean hasCode;
    private final Codes codes;

    RowReader(ListShape shape, Codes codes) {
        this.shape = shape;
        // Asked for every row.
        this.hasTasks = shape.hasTasks();
        this.hasCode = shape.has(ImportColumn.CODE);
        this.codes = codes;
    }

    /**
     * @param level of the group that the row stands in; "" when it is in none
     * @param field of that group
     */
    ReadRow read(SheetRow row, String level, String field) {
        Map<ImportColumn, SheetCell> cells = new EnumMap<>(ImportColumn.class);
        shape.columns().forEach(column -> {
            ImportColumn holds = column.holds();
            if (holds != null && holds != ImportColumn.IGNORED && holds != ImportColumn.NUMBER) {
                cells.put(holds, row.cell(column.index()));
            }
        });
        return new Reading(row.number(), cells).read(level, field);
    }

    /** Reads what a person wrote in the place of a row's cells. */
    ReadRow read(int row, Map<ImportColumn, String> texts) {
        Map<ImportColumn, SheetCell> cells = new EnumMap<>(ImportColumn.class);
        texts.forEach((column, text) -> cells.put(
                column,
                text.isEmpty()
                        ? new SheetCell(index(column), SheetCell.Kind.EMPTY, "")
                        : new SheetCell(index(column), SheetCell.Kind.TEXT, text)));
        return new Reading(row, cells).read("", "");
    }

    private int index(ImportColumn column) {
        return shape.column(column).map(ListColumn::index).orElse(0);
    }

    /** One row being read. */
    private final class Reading {

        private final int row;
        private final Map<ImportColumn, SheetCell> cells;
        private final List<Fault> faults = new ArrayList<>();
        private final Map<ProcedureField, String> stated = new EnumMap<>(ProcedureField.class);

        Reading(int row, Map<ImportColumn, SheetCell> cells) {
            this.row = row;
            this.cells = cells;
        }

        ReadRow read(String level, String field) {
            SheetCell codeCell = cells.getOrDefault(ImportColumn.CODE, new SheetCell(0, SheetCell.Kind.EMPTY, ""));
            boolean byName = codeCell.blank() && (!hasCode || hasTasks);
            ProcedureCode code = byName ? null : code(codeCell);
            cells.keySet().forEach(this::field);
            inherit(ProcedureField.LEVELS, level);
            inherit(ProcedureField.FIELD, field);
            require(ImportColumn.NAME, "procedures.name-empty");
            require(ImportColumn.FIELD, "procedures.field-empty");
            Integer tasks = tasks();
            String place = text(ImportColumn.PLACE, ImportColumn.PLACE_LENGTH);
            LocalDate start = start();
            return new ReadRow(
                    row,
                    shown(codeCell),
                    code,
                    Map.copyOf(stated),
                    byName,
                    tasks,
                    place,
                    start,
                    List.copyOf(faults),
                    // Only for rows that cannot be taken over as they are.
                    faults.isEmpty()
                                    && !byName
                                    && !stated.getOrDefault(ProcedureField.FIELD, "")
                                            .isEmpty()
                            ? Map.of()
                            : texts());
        }

        private void inherit(ProcedureField field, String ofGroup) {
            if (!ofGroup.isEmpty() && stated.getOrDefault(field, "").isEmpty()) {
                stated.put(field, ofGroup);
            }
        }

        private void require(ImportColumn column, String message) {
            SheetCell cell = cells.get(column);
            boolean said = column.field()
                    .map(stated::get)
                    .filter(text -> !text.isEmpty())
                    .isPresent();
            if (cell != null && cell.blank() && !said) {
                faults.add(fault(column, message));
            }
        }

        private @Nullable ProcedureCode code(SheetCell cell) {
            return switch (reading(cell)) {
                case ProcedureCode.Valid valid -> {
                    codes.first(valid.code(), row)
                            .ifPresent(first -> faults.add(at(
                                    ImportColumn.CODE,
                                    "procedures.code-twice",
                                    valid.code().key(),
                                    String.valueOf(first))));
                    yield valid.code();
                }
                case ProcedureCode.Refused refused -> {
                    faults.add(fault(ImportColumn.CODE, refused.reason()));
                    yield null;
                }
            };
        }

        private void field(ImportColumn column) {
            column.field().ifPresent(field -> {
                String text = text(column, field.maxLength());
                String value = CodedValues.read(field, text).orElse(null);
                if (value == null) {
                    faults.add(fault(column, "procedures.value-unknown." + field));
                    return;
                }
                // A list that leaves a kind of value blank does not say that there is none.
                if (!value.isEmpty() || (field.unknown().isEmpty() && field != ProcedureField.LEVELS)) {
                    stated.put(field, value);
                }
            });
        }

        /** The tidied text of a cell; "" with a fault when the cell holds something else or too much. */
        private String text(ImportColumn column, int maxLength) {
            SheetCell cell = cells.get(column);
            if (cell == null || cell.kind() == SheetCell.Kind.EMPTY) {
                return "";
            }
            if (cell.kind() == SheetCell.Kind.FORMULA) {
                faults.add(fault(column, "procedures.formula"));
                return "";
            }
            boolean number = cell.kind() == SheetCell.Kind.NUMBER && mayBeNumber(column);
            if (cell.kind() != SheetCell.Kind.TEXT && !number) {
                faults.add(fault(column, "procedures.not-text"));
                return "";
            }
            String text = column == ImportColumn.EXECUTING_AGENCIES ? agencies(cell.text()) : cell.tidied();
            if (text.length() > maxLength) {
                faults.add(at(column, "procedures.too-long", name(column), maxLength, text.length()));
                return "";
            }
            return text;
        }

        private @Nullable Integer tasks() {
            if (!hasTasks) {
                return null;
            }
            int bits = 0;
            for (int i = 0; i < ImportColumn.TASKS.size(); i++) {
                ImportColumn task = ImportColumn.TASKS.get(i);
                SheetCell cell = cells.get(task);
                if (cell != null && !cell.blank()) {
                    Boolean ticked = CodedValues.ticked(cell.tidied()).orElse(null);
                    if (ticked == null) {
                        faults.add(fault(task, "procedures.task-mark"));
                    } else if (ticked) {
                        bits |= 1 << i;
                    }
                }
            }
            return bits;
        }

        private @Nullable LocalDate start() {
            SheetCell cell = cells.get(ImportColumn.START);
            if (cell == null || cell.blank()) {
                return null;
            }
            LocalDate day = CellDay.of(cell);
            if (day == null) {
                faults.add(fault(ImportColumn.START, "procedures.not-day"));
            }
            return day;
        }

        private Map<ImportColumn, String> texts() {
            Map<ImportColumn, String> texts = new EnumMap<>(ImportColumn.class);
            cells.forEach((column, cell) -> texts.put(
                    column, column == ImportColumn.EXECUTING_AGENCIES ? agencies(cell.text()) : cell.tidied()));
            // What the group says, the row says: mended or taken home, it stands in no group any more.
            for (ImportColumn column : List.of(ImportColumn.LEVELS, ImportColumn.FIELD)) {
                String said = column.field().map(stated::get).orElse("");
                if (said != null
                        && !said.isEmpty()
                        && texts.getOrDefault(column, "").isEmpty()) {
                    texts.put(column, said);
                }
            }
            return texts;
        }

        private Fault at(ImportColumn column, String message, Object... arguments) {
            SheetCell cell = cells.get(column);
            return Fault.at(
                    row,
                    SheetCell.letter(cell == null ? index(column) : cell.column()),
                    name(column),
                    message,
                    arguments);
        }

        /** A message may name the column (0) and what its cell shows (1). */
        private Fault fault(ImportColumn column, String message) {
            SheetCell cell = cells.get(column);
            return at(column, message, name(column), cell == null ? "" : shown(cell));
        }
    }

    private String name(ImportColumn column) {
        return shape.column(column).map(ListColumn::header).orElse("");
    }

    private static boolean mayBeNumber(ImportColumn column) {
        return column == ImportColumn.FEE
                || column == ImportColumn.TIME_LIMIT
                || column == ImportColumn.ONLINE_SERVICE
                || column == ImportColumn.PRESENCE;
    }

    private static ProcedureCode.Reading reading(SheetCell cell) {
        return switch (cell.kind()) {
            // 1.000220 and 1.00022 are the same number: which code was meant cannot be known.
            case NUMBER -> new ProcedureCode.Refused("procedures.code-is-number");
            case FORMULA -> new ProcedureCode.Refused("procedures.formula");
            case TEXT, BOOLEAN, ERROR, EMPTY -> ProcedureCode.parse(cell.text());
        };
    }

    /** One a line or between semicolons in the file, joined by semicolons here; those named twice only once. */
    private static String agencies(String lines) {
        return lines.lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(";")))
                .map(Texts::tidy)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String shown(SheetCell cell) {
        String text = cell.tidied();
        return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
    }
}
