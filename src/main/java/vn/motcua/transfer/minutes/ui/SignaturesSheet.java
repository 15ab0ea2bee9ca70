package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import vn.motcua.security.ContentPolicy;
import vn.motcua.transfer.minutes.Handover;
import vn.motcua.transfer.minutes.HandoverState;
import vn.motcua.transfer.minutes.Side;
import vn.motcua.transfer.minutes.Signature;
import vn.motcua.transfer.minutes.SigningService;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** Who has signed, whose signature is void since, the digest of the text, and the paper. */
class SignaturesSheet extends Section {

    private final transient Handover minutes;
    private final transient SigningService signing;

    SignaturesSheet(Handover minutes, SigningService signing) {
        this.minutes = minutes;
        this.signing = signing;
        addClassName("sheet");
        setId("signatures");
        add(new H2(getTranslation("handover.signatures")));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (Side side : Side.values()) {
            list.add(side(side));
        }
        add(list);
        if (!minutes.voided().isEmpty()) {
            add(voided());
        }
        Div digest = new Div(getTranslation("handover.digest", minutes.digest()));
        digest.addClassNames("cell-sub", "scan-name");
        add(digest, papers());
    }

    private ListItem side(Side side) {
        Signature signature = minutes.signature(side);
        Span name = new Span(getTranslation("handover.side." + side));
        name.addClassName("strong");
        Div head = new Div(
                name,
                signature == null
                        ? new Pill(getTranslation("handover.not-signed"), "warn")
                        : new Pill(getTranslation("handover.has-signed"), "good"));
        head.addClassName("line-time");
        ListItem line = new ListItem(head);
        line.setId("side-" + side);
        if (signature != null) {
            line.add(said(signature));
        }
        return line;
    }

    private Div said(Signature signature) {
        Div said = new Div(signature.sentence() + " " + Formats.moment(signature.at()));
        said.addClassName("cell-sub");
        return said;
    }

    private Component voided() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        minutes.voided().forEach(each -> list.add(new ListItem(said(each))));
        Div voided = new Div(new H3(getTranslation("handover.voided")), list);
        voided.addClassNames("lines", "undone");
        voided.setId("voided-signatures");
        voided.getElement().setAttribute("role", "status");
        return voided;
    }

    private Component papers() {
        Anchor look = new Anchor();
        look.setHref(event -> send(event, true), AttachmentType.INLINE);
        look.setTarget(AnchorTarget.BLANK);
        look.add(VaadinIcon.EYE.create(), new Span(getTranslation("handover.paper.look")));
        look.addClassName("report-download");
        look.setId("look-at-minutes");
        Anchor take = new Anchor();
        take.setHref(event -> send(event, false), AttachmentType.DOWNLOAD);
        take.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("handover.paper.download")));
        take.addClassName("report-download");
        take.setId("download-minutes");
        Div links = new Div(look, take);
        links.addClassName("scan-links");
        links.setVisible(minutes.hindrance() == null || minutes.row().state() == HandoverState.SIGNED);
        return links;
    }

    private void send(DownloadEvent event, boolean inside) throws IOException {
        byte[] paper = signing.paper(minutes.row().id());
        String file = "bien-ban-ban-giao-" + minutes.row().cited().replace('/', '-') + ".pdf";
        if (inside) {
            event.inline(file);
            event.getResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.PAPER);
        } else {
            event.setFileName(file);
        }
        event.setContentType("application/pdf");
        event.setContentLength(paper.length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(paper);
        }
    }
}
