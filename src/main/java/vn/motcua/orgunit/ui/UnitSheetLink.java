package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.intake.UnitSheetService;

/** A link to the units of a day as a spreadsheet, which is written while it is fetched. */
public class UnitSheetLink extends Anchor {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient UnitSheetService sheets;
    private final SerializableSupplier<UnitFilter> filter;
    private final LocalDate day;

    /** @param filter which units, asked when the file is fetched */
    public UnitSheetLink(UnitSheetService sheets, SerializableSupplier<UnitFilter> filter, LocalDate day) {
        this.sheets = sheets;
        this.filter = filter;
        this.day = day;
        Locale locale = getLocale();
        setHref(event -> write(event, locale), AttachmentType.DOWNLOAD);
        add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("unitlist.export")));
        addClassName("report-download");
        setId("export-units");
    }

    private void write(DownloadEvent event, Locale locale) throws IOException {
        event.setFileName(getTranslation(locale, "unitlist.export.file", day.toString()));
        event.setContentType(TYPE);
        try (OutputStream out = event.getOutputStream()) {
            sheets.write(filter.get(), day, out, locale);
        }
    }
}
