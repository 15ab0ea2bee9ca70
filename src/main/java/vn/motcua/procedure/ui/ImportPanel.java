package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.intake.ImportState;
import vn.motcua.procedure.intake.ListShape;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** Takes a list of procedures, asks what its columns hold where nobody knows, and leads on to what it would change. */
class ImportPanel extends Div {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    /** A list of some hundred rows is read before anybody notices; longer ones show how far they are. */
    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ProvinceClock.VIETNAM);

    private final transient ProcedureImportService imports;
    private final transient Messages messages;
    private final SerializableConsumer<Boolean> showList;
    private @Nullable File asked;

    /** @param showList called with false while a question takes the place of the list */
    ImportPanel(ProcedureImportService imports, Messages messages, SerializableConsumer<Boolean> showList) {
        this.imports = imports;
        this.messages = messages;
        this.showList = showList;
        addClassNames("panel", "import-panel");
        askForFile();
    }

    private void askForFile() {
        removeAll();
        showList.accept(true);
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
                "procedures.import.by", staged.startedBy(), moment(staged.startedAt()), staged.rowsRead()));
        who.addClassName("cell-sub");
        Div words = new Div(pill, name, who);
        words.addClassName("waiting-words");
        Button open = new Button(getTranslation("procedures.import.continue"), click -> open(staged));
        Button discard = new Button(getTranslation("procedures.preview.leave"), click -> {
            imports.discard(staged.id());
            askForFile();
        });
        Div line = new Div(words);
        if (!bad) {
            line.add(open);
        }
        line.add(discard);
        line.addClassNames("sheet", "waiting");
        return line;
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static void open(StagedImport staged) {
        UI.getCurrent().navigate(ImportView.class, ImportView.parameters(staged.id()));
    }

    private void read(String fileName, File file) {
        try {
            ListShape shape = imports.inspect(file.toPath(), fileName);
            if (shape.hasUnknown()) {
                ask(fileName, file, shape);
            } else {
                start(fileName, file, shape);
            }
        } catch (PortalException refused) {
            refuse(fileName, file, refused);
        }
    }

    /** A file whose columns nobody has explained is not kept. */
    @Override
    protected void onDetach(DetachEvent detach) {
        File left = asked;
        asked = null;
        if (left != null) {
            delete(left);
        }
    }

    private void ask(String fileName, File file, ListShape shape) {
        asked = file;
        removeAll();
        showList.accept(false);
        add(new MappingPanel(
                fileName,
                shape,
                mapped -> {
                    try {
                        imports.remember(mapped);
                        start(fileName, file, mapped);
                    } catch (PortalException refused) {
                        Notices.failure(messages.text(getLocale(), refused));
                    }
                },
                () -> {
                    delete(file);
                    askForFile();
                }));
    }

    private void start(String fileName, File file, ListShape shape) {
        asked = null;
        open(imports.start(file.toPath(), fileName, shape, A_MOMENT));
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
