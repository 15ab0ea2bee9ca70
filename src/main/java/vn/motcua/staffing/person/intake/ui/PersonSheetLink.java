package vn.motcua.staffing.person.intake.ui;

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
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.person.intake.PersonSheetService;

/** A link to the employees of a list as a spreadsheet, which is written while it is fetched. */
public class PersonSheetLink extends Anchor {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient PersonSheetService sheets;
    private final SerializableSupplier<EmployeeFilter> filter;
    private final LocalDate day;

    /** @param filter which employees, asked when the file is fetched */
    public PersonSheetLink(PersonSheetService sheets, SerializableSupplier<EmployeeFilter> filter, LocalDate day) {
        this.sheets = sheets;
        this.filter = filter;
        this.day = day;
        Locale locale = getLocale();
        setHref(event -> write(event, locale), AttachmentType.DOWNLOAD);
        add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("personlist.export")));
        addClassName("report-download");
        setId("export-employees");
    }

    private void write(DownloadEvent event, Locale locale) throws IOException {
        event.setFileName(getTranslation(locale, "personlist.export.file", day.toString()));
        event.setContentType(TYPE);
        try (OutputStream out = event.getOutputStream()) {
            sheets.write(filter.get(), day, out, locale);
        }
    }
}
