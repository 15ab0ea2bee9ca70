package vn.motcua.orgunit.intake.ui;

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
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.intake.UnitImport;
import vn.motcua.orgunit.intake.UnitImportService;
import vn.motcua.orgunit.intake.UnitSheetService;
import vn.motcua.orgunit.ui.UnitSheetLink;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** Where official lists of units come in: hands one in, shows those that wait and those that were taken over. */
@Route(UnitImportsView.PATH)
@RolesAllowed("PROVINCE_ADMIN")
class UnitImportsView extends PortalPage {

    static final String PATH = "units/import";

    private final transient UnitImportService imports;
    private final transient Messages messages;
    private final AsOf asOf;
    private final Div content = new Div();

    UnitImportsView(
            UnitImportService imports, UnitSheetService sheets, Messages messages, CurrentPerson person, AsOf asOf) {
        this.imports = imports;
        this.messages = messages;
        this.asOf = asOf;
        heading(t("unitlist.title"));
        lead(t("unitlist.lead"));
        actions(new UnitSheetLink(sheets, () -> UnitFilter.ALL, asOf.day()));
        content.addClassNames("page-content", "import-panel");
        add(new UnitTabs(PATH, person.require()), content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(zone());
        imports.waiting().forEach(list -> content.add(waiting(list)));
        List<UnitImport> written = imports.written();
        if (!written.isEmpty()) {
            Section sheet = new Section(new H2(t("unitlist.written")));
            written.forEach(list -> sheet.add(written(list)));
            sheet.addClassNames("sheet", "unit-lists");
            content.add(sheet);
        }
    }

    private Component zone() {
        Paragraph what = new Paragraph(t(asOf.isToday() ? "unitlist.import.lead" : "unitlist.import.other-day"));
        Div zone = new Div(what);
        zone.addClassName("drop-zone");
        if (asOf.isToday()) {
            Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> hand(metadata.fileName(), file)));
            upload.setMaxFiles(1);
            upload.setMaxFileSize((int) Spreadsheets.MAX_SIZE);
            upload.setAcceptedFileTypes(".xlsx", ".csv");
            upload.setUploadButton(new Button(t("unitlist.import.choose"), VaadinIcon.UPLOAD.create()));
            upload.setDropLabel(new Span(t("unitlist.import.drop")));
            upload.setI18n(new UploadI18N()
                    .setError(new UploadI18N.Error()
                            .setFileIsTooBig(t("unitlist.import.too-big"))
                            .setIncorrectFileType(t("unitlist.import.wrong-type"))
                            .setTooManyFiles(t("unitlist.import.one-file"))));
            upload.addFileRejectedListener(rejected -> Notices.failure(rejected.getErrorMessage()));
            upload.setId("unit-upload");
            zone.add(upload);
        }
        return zone;
    }

    private void hand(String fileName, File file) {
        try {
            open(imports.hand(file.toPath(), fileName, asOf.today()));
        } catch (PortalException refused) {
            show();
            Paragraph what = new Paragraph(t("unitlist.import.refused", fileName));
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
        UI.getCurrent().navigate(UnitImportView.class, UnitImportView.parameters(id));
    }

    /** A list that somebody handed in and that still waits. */
    private Component waiting(UnitImport list) {
        Span name = new Span(list.fileName());
        name.addClassName("strong");
        Span who = new Span(t("unitlist.import.by", list.startedBy(), Formats.moment(list.startedAt())));
        who.addClassName("cell-sub");
        Div words = new Div(name, who);
        words.addClassName("staged-words");
        Div line = new Div(words, new Button(t("unitlist.import.continue"), click -> open(list.id())));
        if (asOf.isToday()) {
            line.add(new Button(t("unitlist.leave"), click -> discard(list)));
        }
        line.addClassNames("sheet", "staged");
        return line;
    }

    private void discard(UnitImport list) {
        try {
            imports.discard(list.id());
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
        }
        show();
    }

    private Component written(UnitImport list) {
        RouterLink name = new RouterLink(list.fileName(), UnitImportView.class, UnitImportView.parameters(list.id()));
        name.addClassName("cell-name");
        Div did = new Div(ListWords.done(this, list));
        Div who = new Div(t(
                "unitlist.import.taken-by",
                list.day(),
                list.finishedBy() == null ? "" : list.finishedBy(),
                Formats.moment(list.finishedAt())));
        who.addClassName("cell-sub");
        Div line = new Div(name, did, who);
        line.addClassName("unit-list");
        return line;
    }
}
