package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import vn.motcua.procedure.intake.ImportState;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** Takes a list of procedures and leads on to what it would change; shows those that wait. */
class ImportPanel extends Div {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    /** A list of some hundred rows is read before anybody notices; longer ones show how far they are. */
    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private final transient ProcedureImportService imports;
    private final transient Messages messages;

    ImportPanel(ProcedureImportService imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
        addClassNames("panel", "import-panel");
        askForFile();
    }

    private void askForFile() {
        removeAll();
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> read(metadata.fileName(), file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.setUploadButton(new Button(getTranslation("procedures.import.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("procedures.import.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> Notices.failure(rejected.getErrorMessage()));
        upload.setId("import-upload");
        Div zone = new Div(new Paragraph(getTranslation("procedures.import.lead")), upload);
        zone.addClassName("drop-zone");
        add(zone);
        imports.waiting().forEach(staged -> add(waiting(staged)));
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("procedures.import.too-big"))
                .setIncorrectFileType(getTranslation("procedures.import.wrong-type"))
                .setTooManyFiles(getTranslation("procedures.import.one-file")));
        return texts;
    }

    /** A list that somebody handed in and that still waits. */
    private Component waiting(StagedImport staged) {
        boolean bad = staged.state() == ImportState.FAILED || staged.state() == ImportState.INTERRUPTED;
        Pill pill = new Pill(
                getTranslation("procedures.import.state." + staged.state()),
                bad ? "bad" : staged.state() == ImportState.READY ? "info" : "quiet");
        Span name = new Span(staged.fileName());
        name.addClassName("strong");
        Span who = new Span(getTranslation(
                "procedures.import.by", staged.startedBy(), TwinNotice.moment(staged.startedAt()), staged.rowsRead()));
        who.addClassName("cell-sub");
        Div words = new Div(pill, name, who);
        words.addClassName("staged-words");
        Button open = new Button(getTranslation("procedures.import.continue"), click -> open(staged));
        Button discard = new Button(getTranslation("procedures.preview.leave"), click -> {
            imports.discard(staged.id());
            askForFile();
        });
        Div line = new Div(words);
        if (staged.state() != ImportState.FAILED) {
            line.add(open);
        }
        if (staged.state() != ImportState.TAKING_OVER) {
            line.add(discard);
        }
        line.addClassNames("sheet", "staged");
        return line;
    }

    private static void open(StagedImport staged) {
        UI.getCurrent().navigate(ImportView.class, ImportView.parameters(staged.id()));
    }

    private void read(String fileName, File file) {
        try {
            open(imports.start(file.toPath(), fileName, A_MOMENT));
        } catch (PortalException refused) {
            refuse(fileName, file, refused);
        }
    }

    private void refuse(String fileName, File file, PortalException refused) {
        delete(file);
        askForFile();
        Paragraph what = new Paragraph(getTranslation("procedures.import.refused", fileName));
        what.addClassName("strong");
        Div sheet = new Div(what, new Paragraph(messages.text(getLocale(), refused)));
        sheet.addClassNames("sheet", "sheet-bad");
        sheet.getElement().setAttribute("role", "alert");
        sheet.setId("import-refused");
        add(sheet);
    }

    private static void delete(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
