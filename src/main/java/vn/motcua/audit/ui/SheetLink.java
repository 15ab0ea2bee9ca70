package vn.motcua.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.FieldChange;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.importing.SheetWriter;
import vn.motcua.ui.Formats;

/** A link to entries of the trail as a spreadsheet, which is written while it is fetched. */
class SheetLink extends Anchor {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** More does not fit into a cell. */
    private static final int CELL_LENGTH = 32_000;

    private static final List<String> COLUMNS =
            List.of("when", "who", "username", "what", "subject", "details", "changes", "reason", "links");
    private static final List<Integer> WIDTHS = List.of(17, 26, 22, 34, 18, 44, 70, 44, 44);

    private final String fileName;
    private final transient SerializableConsumer<Consumer<HistoryEntry>> source;

    /** @param source hands every entry over, as the person who fetches the file */
    SheetLink(String caption, String fileName, SerializableConsumer<Consumer<HistoryEntry>> source) {
        this.fileName = fileName;
        this.source = source;
        Locale locale = getLocale();
        setHref(event -> write(event, locale), AttachmentType.DOWNLOAD);
        add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(caption));
        addClassName("report-download");
    }

    private void write(DownloadEvent event, Locale locale) throws IOException {
        event.setFileName(fileName);
        event.setContentType(TYPE);
        EntryTexts texts = new EntryTexts(this, locale);
        List<String> headers = COLUMNS.stream()
                .map(column -> getTranslation(locale, "audit.column." + column))
                .toList();
        try (OutputStream out = event.getOutputStream();
                SheetWriter sheet = new SheetWriter(out, getTranslation(locale, "nav.audit"), headers, WIDTHS)) {
            source.accept(entry -> sheet.add(row(entry, texts)));
        }
    }

    private static List<? extends @Nullable Object> row(HistoryEntry entry, EntryTexts texts) {
        return List.of(
                Formats.moment(entry.happenedAt()),
                entry.personName(),
                entry.username(),
                texts.action(entry.action()),
                texts.link(entry.subject()),
                cell(texts.details(entry)),
                cell(entry.changes().stream()
                        .map(change -> change(entry, change, texts))
                        .collect(Collectors.joining("\n"))),
                entry.reason() == null ? "" : entry.reason(),
                cell(entry.others().stream().map(texts::link).collect(Collectors.joining("; "))));
    }

    private static String change(HistoryEntry entry, FieldChange change, EntryTexts texts) {
        return texts.field(entry, change) + ": " + texts.value(entry, change, change.before()) + " → "
                + texts.value(entry, change, change.after());
    }

    private static String cell(String text) {
        return text.substring(0, Math.min(text.length(), CELL_LENGTH));
    }
}
