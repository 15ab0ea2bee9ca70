package vn.motcua.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import vn.motcua.decision.scan.DecisionScan;
import vn.motcua.security.ContentPolicy;

/** The two ways to a paper: to look at it in another tab, and to take it home. */
class PaperLinks extends Div {

    /** Writes the file; asks a service that checks who may see it. */
    @FunctionalInterface
    interface Paper extends Serializable {

        void write(OutputStream out) throws IOException;
    }

    private final transient DecisionScan scan;
    private final transient Paper paper;

    /** @param id behind {@code look-at-} and {@code download-} */
    PaperLinks(DecisionScan scan, String id, Paper paper) {
        this.scan = scan;
        this.paper = paper;
        addClassName("scan-links");
        Anchor look = new Anchor();
        look.setHref(event -> send(event, true), AttachmentType.INLINE);
        look.setTarget(AnchorTarget.BLANK);
        look.add(VaadinIcon.EYE.create(), new Span(getTranslation("decision.scan.look")));
        look.addClassName("report-download");
        look.setId("look-at-" + id);
        Anchor take = new Anchor();
        take.setHref(event -> send(event, false), AttachmentType.DOWNLOAD);
        take.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("decision.scan.download")));
        take.addClassName("report-download");
        take.setId("download-" + id);
        add(look, take);
    }

    private void send(DownloadEvent event, boolean inside) throws IOException {
        if (inside) {
            event.inline(scan.fileName());
            event.getResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.PAPER);
        } else {
            event.setFileName(scan.fileName());
        }
        event.setContentType("application/pdf");
        event.setContentLength(scan.size());
        try (OutputStream out = event.getOutputStream()) {
            paper.write(out);
        }
    }
}
