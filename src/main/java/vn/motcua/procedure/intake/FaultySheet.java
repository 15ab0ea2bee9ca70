package vn.motcua.procedure.intake;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.importing.SheetWriter;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Messages;

/** The rows of a list that cannot be taken over, as a spreadsheet to be mended at home. */
@Component
class FaultySheet {

    private static final int CHUNK = 500;
    private static final int WIDE = 50;
    private static final int NARROW = 18;

    private final ImportRowStore rows;
    private final Messages messages;

    FaultySheet(ImportRowStore rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(StagedImport staged, OutputStream out, Locale locale) {
        List<ListColumn> columns = new ArrayList<>(staged.shape().columns());
        if (staged.withTasks()) {
            // Rows taken home leave their group behind.
            addMissing(columns, ImportColumn.LEVELS, "Cấp");
            addMissing(columns, ImportColumn.FIELD, "Lĩnh vực");
            addMissing(columns, ImportColumn.CODE, "Mã TTHC");
        }
        List<String> headers =
                new ArrayList<>(columns.stream().map(ListColumn::header).toList());
        List<Integer> widths = new ArrayList<>(
                columns.stream().map(column -> width(column.holds())).toList());
        headers.add("Lỗi");
        widths.add(WIDE);
        try (SheetWriter sheet =
                new SheetWriter(out, messages.text(locale, "procedures.faulty-sheet"), headers, widths)) {
            for (Verdict verdict : List.of(Verdict.FAULTY, Verdict.UNMATCHED)) {
                write(staged.id(), verdict, columns, sheet, locale);
            }
        }
    }

    private static void addMissing(List<ListColumn> columns, ImportColumn wanted, String header) {
        if (columns.stream().noneMatch(column -> column.holds() == wanted)) {
            columns.add(new ListColumn(columns.size(), "", header, wanted, List.of()));
        }
    }

    private void write(UUID importId, Verdict verdict, List<ListColumn> columns, SheetWriter sheet, Locale locale) {
        int offset = 0;
        List<ImportRow> part = rows.find(importId, verdict, offset, CHUNK);
        while (!part.isEmpty()) {
            for (ImportRow row : part) {
                List<Object> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(cell(row, column, locale)));
                cells.add(reason(row, locale));
                sheet.add(cells);
            }
            offset += CHUNK;
            part = rows.find(importId, verdict, offset, CHUNK);
        }
    }

    private Object cell(ImportRow row, ListColumn column, Locale locale) {
        ImportColumn holds = column.holds();
        if (holds == ImportColumn.NUMBER) {
            return row.row();
        }
        String text = holds == null ? "" : row.cells().getOrDefault(holds, "");
        if (holds == ImportColumn.LEVELS && Level.areNames(text)) {
            return Level.split(text).stream()
                    .map(level -> messages.text(locale, "procedures.level." + level))
                    .collect(Collectors.joining(", "));
        }
        return text;
    }

    private String reason(ImportRow row, Locale locale) {
        if (row.verdict() == Verdict.UNMATCHED) {
            return messages.text(locale, "procedures.unmatched");
        }
        return String.join(
                " ",
                row.faults().stream().map(fault -> fault.text(messages, locale)).toList());
    }

    private static int width(@Nullable ImportColumn column) {
        return column == ImportColumn.NAME || column == ImportColumn.EXECUTING_AGENCIES ? WIDE : NARROW;
    }
}
