package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.decision.scan.DecisionScanService;

/** Takes the scan of the signed paper along with the decision; it may also be brought later. */
class ScanField extends Div {

    private final Upload upload;
    private @Nullable String name;
    private @Nullable File file;

    ScanField() {
        addClassName("scan-field");
        upload = new Upload(UploadHandler.toTempFile((metadata, temporary) -> {
            forget();
            name = metadata.fileName();
            file = temporary;
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DecisionScanService.LARGEST);
        upload.setAcceptedFileTypes(".pdf");
        upload.setUploadButton(new Button(getTranslation("catalogue.decision.scan"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("catalogue.decision.scan.drop")));
        upload.addFileRemovedListener(removed -> forget());
        upload.setId("decision-scan");
        add(upload);
        addDetachListener(detach -> forget());
    }

    /** The scan that was brought; null for none. */
    Approval.@Nullable Scan take() {
        return name == null || file == null ? null : new Approval.Scan(name, file.toPath());
    }

    private void forget() {
        try {
            if (file != null) {
                Files.deleteIfExists(file.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file = null;
            name = null;
        }
    }
}
