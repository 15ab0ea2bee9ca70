package vn.motcua.staffing.person.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.person.intake.PersonImport;
import vn.motcua.staffing.person.intake.PersonImportService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** Where lists of employees come in: hands one in, shows those that wait and those that were taken over. */
@Route("employees/import")
@RolesAllowed("POST_MANAGER")
class PersonImportsView extends PortalPage {

    private final transient PersonImportService imports;
    private final transient Messages messages;
    private final AsOf asOf;
    private final Div content = new Div();

    PersonImportsView(PersonImportService imports, Messages messages, AsOf asOf) {
        this.imports = imports;
        this.messages = messages;
        this.asOf = asOf;
        RouterLink back = new RouterLink();
        back.getElement().setAttribute("href", "employees");
        back.setText(t("staffing.employee.back"));
        back.addClassName("back-link");
        addComponentAsFirst(back);
        heading(t("personlist.title"));
        lead(t("personlist.lead"));
        content.addClassNames("page-content", "import-panel");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(zone());
        imports.waiting().forEach(list -> content.add(waiting(list)));
        List<PersonImport> written = imports.written();
        if (!written.isEmpty()) {
            Section sheet = new Section(new H2(t("personlist.written")));
            written.forEach(list -> sheet.add(written(list)));
            sheet.addClassNames("sheet", "unit-lists");
            content.add(sheet);
        }
    }

    private Component zone() {
        Div zone = new Div(new Paragraph(t(asOf.isToday() ? "personlist.import.lead" : "personlist.other-day")));
        zone.addClassName("drop-zone");
        if (asOf.isToday()) {
            Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> hand(metadata.fileName(), file)));
            upload.setMaxFiles(1);
            upload.setMaxFileSize((int) Spreadsheets.MAX_SIZE);
            upload.setAcceptedFileTypes(".xlsx", ".csv");
            upload.setUploadButton(new Button(t("personlist.choose"), VaadinIcon.UPLOAD.create()));
            upload.setDropLabel(new Span(t("personlist.drop")));
            upload.setI18n(new UploadI18N()
                    .setError(new UploadI18N.Error()
                            .setFileIsTooBig(t("personlist.too-big"))
                            .setIncorrectFileType(t("personlist.wrong-type"))
                            .setTooManyFiles(t("personlist.one-file"))));
            upload.addFileRejectedListener(rejected -> Notices.failure(rejected.getErrorMessage()));
            upload.setId("people-upload");
            zone.add(upload);
        }
        return zone;
    }

    private void hand(String fileName, File file) {
        try {
            open(imports.hand(file.toPath(), fileName));
        } catch (PortalException refused) {
            show();
            Paragraph what = new Paragraph(t("personlist.refused", fileName));
            what.addClassName("strong");
            Div sheet = new Div(what, new Paragraph(messages.text(getLocale(), refused)));
            sheet.addClassNames("sheet", "sheet-bad");
            sheet.getElement().setAttribute("role", "alert");
            sheet.setId("list-refused");
            content.addComponentAtIndex(1, sheet);
        } finally {
            delete(file);
        }
    }

    private static void delete(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void open(UUID id) {
        UI.getCurrent().navigate(PersonImportView.class, PersonImportView.parameters(id));
    }

    private Component waiting(PersonImport list) {
        Span name = new Span(list.fileName());
        name.addClassName("strong");
        Span when = new Span(Formats.moment(list.startedAt()));
        when.addClassName("cell-sub");
        Div words = new Div(name, when);
        words.addClassName("waiting-words");
        Div line = new Div(words, new Button(t("personlist.continue"), click -> open(list.id())));
        line.addClassNames("sheet", "waiting");
        return line;
    }

    private Component written(PersonImport list) {
        RouterLink name =
                new RouterLink(list.fileName(), PersonImportView.class, PersonImportView.parameters(list.id()));
        name.addClassName("cell-name");
        Div did = new Div(t("personlist.done", list.hired(), list.changed()));
        Div when = new Div(Formats.moment(list.finishedAt()));
        when.addClassName("cell-sub");
        Div line = new Div(name, did, when);
        line.addClassName("unit-list");
        return line;
    }
}
