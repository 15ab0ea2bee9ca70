package vn.motcua.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import vn.motcua.procedure.ImportPreview;
import vn.motcua.procedure.ImportResult;
import vn.motcua.procedure.ProcedureImportService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;

/** Takes a list of procedures, shows what it would change, and writes it when the person says so. */
class ImportPanel extends Div {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    private final transient ProcedureImportService imports;
    private final transient Messages messages;
    private final SerializableConsumer<Boolean> showList;
    private final SerializableRunnable refreshList;

    /** @param showList called with false while a preview takes the place of the list */
    ImportPanel(
            ProcedureImportService imports,
            Messages messages,
            SerializableConsumer<Boolean> showList,
            SerializableRunnable refreshList) {
        this.imports = imports;
        this.messages = messages;
        this.showList = showList;
        this.refreshList = refreshList;
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
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("procedures.import.too-big"))
                .setIncorrectFileType(getTranslation("procedures.import.wrong-type"))
                .setTooManyFiles(getTranslation("procedures.import.one-file")));
        return texts;
    }

    private void read(String fileName, File file) throws IOException {
        try {
            show(imports.preview(file.toPath(), fileName));
        } catch (PortalException refused) {
            askForFile();
            add(refusal(fileName, messages.text(getLocale(), refused)));
        } finally {
            Files.deleteIfExists(file.toPath());
        }
    }

    private Div refusal(String fileName, String reason) {
        Paragraph what = new Paragraph(getTranslation("procedures.import.refused", fileName));
        what.addClassName("strong");
        Div sheet = new Div(what, new Paragraph(reason));
        sheet.addClassNames("sheet", "sheet-bad");
        sheet.getElement().setAttribute("role", "alert");
        sheet.setId("import-refused");
        return sheet;
    }

    private void show(ImportPreview preview) {
        showList.accept(false);
        removeAll();
        add(new PreviewPanel(preview, messages, () -> confirm(preview), this::leave));
    }

    private void confirm(ImportPreview preview) {
        ImportResult result = imports.confirm(preview);
        if (result.refused()) {
            show(new ImportPreview(preview.fileName(), preview.plan()));
            return;
        }
        Notices.success(getTranslation(
                "procedures.import.done",
                Formats.number(getLocale(), result.created()),
                Formats.number(getLocale(), result.changed()),
                Formats.number(getLocale(), result.unchanged())));
        leave();
    }

    private void leave() {
        askForFile();
        showList.accept(true);
        refreshList.run();
    }
}
