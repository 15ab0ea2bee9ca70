package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.scan.DecisionScan;
import vn.motcua.decision.scan.DecisionScanService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;

/** The paper of a document: to look at, to take home, and for keepers to bring. */
class ScanSheet extends Section {

    private static final int REASON_LENGTH = 2000;

    private final transient DecisionScanService scans;
    private final transient Messages messages;
    private final transient DecisionRow row;
    private final SerializableRunnable changed;
    private final TextField reason = new TextField();
    private final Paragraph fault = new Paragraph();
    private final Upload upload;

    ScanSheet(
            DecisionScanService scans,
            Messages messages,
            DecisionRow row,
            boolean mayWrite,
            SerializableRunnable changed) {
        this.scans = scans;
        this.messages = messages;
        this.row = row;
        this.changed = changed;
        addClassName("sheet");
        add(new H2(getTranslation("decision.scan")));
        scans.find(row.id()).ifPresentOrElse(scan -> add(present(scan)), () -> {
            Paragraph none = new Paragraph(getTranslation("decision.scan.none"));
            none.addClassName("cell-sub");
            add(none);
        });
        upload = new Upload(UploadHandler.toTempFile((metadata, file) -> keep(metadata.fileName(), file)));
        if (mayWrite) {
            add(upload());
        }
    }

    private Component present(DecisionScan scan) {
        Div name = new Div(scan.fileName());
        name.addClassNames("cell-name", "scan-name");
        Div facts = new Div(getTranslation(
                "decision.scan.facts",
                Formats.kilobytes(getLocale(), scan.size()),
                scan.uploadedBy(),
                Formats.moment(scan.uploadedAt())));
        facts.addClassName("cell-sub");
        return new Div(name, facts, new PaperLinks(scan, "scan", out -> scans.write(row.id(), scan, out)));
    }

    private Component upload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DecisionScanService.LARGEST);
        upload.setAcceptedFileTypes(".pdf");
        upload.setUploadButton(new Button(
                getTranslation(row.scanned() ? "decision.scan.replace" : "decision.scan.choose"),
                VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("decision.scan.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("decision.scan.too-large"))
                        .setIncorrectFileType(getTranslation("decision.scan.no-pdf"))
                        .setTooManyFiles(getTranslation("decision.scan.one-file"))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.setId("scan-upload");
        fault.addClassName("fault");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        Div zone = new Div();
        zone.addClassName("scan-upload");
        if (row.scanned()) {
            reason.setLabel(getTranslation("decision.scan.reason"));
            reason.setMaxLength(REASON_LENGTH);
            reason.setWidthFull();
            zone.add(reason);
        }
        zone.add(upload, fault);
        return zone;
    }

    private void keep(String fileName, File file) throws IOException {
        try {
            scans.attach(row.id(), fileName, file.toPath(), reason.getValue());
            Notices.success(getTranslation("decision.scan.kept", fileName));
            changed.run();
        } catch (PortalException refused) {
            refuse(messages.text(getLocale(), refused));
        } finally {
            Files.deleteIfExists(file.toPath());
        }
    }

    private void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
        upload.clearFileList();
    }
}
