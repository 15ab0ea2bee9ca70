package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;
import vn.motcua.shared.Texts;

/** Reads the rows under one header, and says what is wrong in them. */
final class ProcedureRowReader {

    private static final int SHOWN_LENGTH = 60;

    private final ProcedureHeader header;
    private final Map<String, Integer> rowsByCode = new HashMap<>();

    ProcedureRowReader(ProcedureHeader header) {
        this.header = header;
    }

    ProcedureFileRow read(SheetRow row) {
        List<Fault> faults = new ArrayList<>();
        ProcedureCode code = code(row, faults);
        String name = text(row, ProcedureColumn.NAME, faults);
        if (name.isEmpty() && header.cell(row, ProcedureColumn.NAME).blank()) {
            faults.add(fault(row, ProcedureColumn.NAME, "procedures.name-empty"));
        }
        String issuingAgency = text(row, ProcedureColumn.ISSUING_AGENCY, faults);
        String executingAgencies = text(row, ProcedureColumn.EXECUTING_AGENCIES, faults);
        String field = text(row, ProcedureColumn.FIELD, faults);
        if (field.isEmpty() && header.cell(row, ProcedureColumn.FIELD).blank()) {
            faults.add(fault(row, ProcedureColumn.FIELD, "procedures.field-empty"));
        }
        return new ProcedureFileRow(
                row.number(),
                shown(header.cell(row, ProcedureColumn.CODE)),
                code,
                new ProcedureContent(name, field, issuingAgency, executingAgencies),
                List.copyOf(faults));
    }

    private @Nullable ProcedureCode code(SheetRow row, List<Fault> faults) {
        return switch (reading(header.cell(row, ProcedureColumn.CODE))) {
            case ProcedureCode.Valid valid -> {
                checkOnce(row, valid.code(), faults);
                yield valid.code();
            }
            case ProcedureCode.Refused refused -> {
                faults.add(fault(row, ProcedureColumn.CODE, refused.reason()));
                yield null;
            }
        };
    }

    private static ProcedureCode.Reading reading(SheetCell cell) {
        return switch (cell.kind()) {
            // 1.000220 and 1.00022 are the same number: which code was meant cannot be known.
            case NUMBER -> new ProcedureCode.Refused("procedures.code-is-number");
            case FORMULA -> new ProcedureCode.Refused("procedures.formula");
            case TEXT, BOOLEAN, ERROR, EMPTY -> ProcedureCode.parse(cell.text());
        };
    }

    private void checkOnce(SheetRow row, ProcedureCode code, List<Fault> faults) {
        Integer first = rowsByCode.putIfAbsent(code.key(), row.number());
        if (first != null) {
            faults.add(header.fault(
                    row, ProcedureColumn.CODE, "procedures.code-twice", code.key(), String.valueOf(first)));
        }
    }

    /** The tidied text of a cell; "" with a fault when the cell holds something else or too much. */
    private String text(SheetRow row, ProcedureColumn column, List<Fault> faults) {
        SheetCell cell = header.cell(row, column);
        if (cell.kind() == SheetCell.Kind.EMPTY) {
            return "";
        }
        if (cell.kind() == SheetCell.Kind.FORMULA) {
            faults.add(fault(row, column, "procedures.formula"));
            return "";
        }
        if (cell.kind() != SheetCell.Kind.TEXT) {
            faults.add(fault(row, column, "procedures.not-text"));
            return "";
        }
        String text = column == ProcedureColumn.EXECUTING_AGENCIES ? agencies(cell.text()) : cell.tidied();
        if (text.length() > column.maxLength()) {
            faults.add(header.fault(
                    row, column, "procedures.too-long", header.name(column), column.maxLength(), text.length()));
        }
        return text;
    }

    /** One a line in the file, joined by semicolons here; those named twice only once. */
    private static String agencies(String lines) {
        return lines.lines()
                .map(Texts::tidy)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A message may name the column (0) and what its cell shows (1). */
    private Fault fault(SheetRow row, ProcedureColumn column, String code) {
        return header.fault(row, column, code, header.name(column), shown(header.cell(row, column)));
    }

    private static String shown(SheetCell cell) {
        String text = cell.tidied();
        return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
    }
}
