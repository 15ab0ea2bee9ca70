package vn.motcua.catalogue.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import vn.motcua.catalogue.publication.Publication;
import vn.motcua.catalogue.publication.PublicationService;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** "Công khai danh mục": whether the lists are on public view, where, and the switch. */
public class PublicationPanel extends Div {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProvinceClock.VIETNAM);

    private final transient PublicationService publications;
    private final boolean mayWrite;

    /** @param mayWrite false while the screens speak for another day than today */
    public PublicationPanel(PublicationService publications, boolean mayWrite) {
        this.publications = publications;
        this.mayWrite = mayWrite;
        addClassNames("sheet", "publication");
        setId("publication");
        show();
    }

    private void show() {
        Publication now = publications.state();
        removeAll();
        H2 title = new H2(getTranslation("publication.title"));
        Pill state =
                new Pill(getTranslation(now.on() ? "publication.on" : "publication.off"), now.on() ? "good" : "quiet");
        Div head = new Div(title, state);
        head.addClassName("standing");
        add(head, new Paragraph(getTranslation("publication.text")));
        Div where = new Div(new Span(getTranslation("publication.address") + " "));
        if (now.on()) {
            Anchor link = new Anchor(now.address(), now.address(), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.setId("public-address");
            where.add(link);
        } else {
            where.add(new Span(now.address()));
        }
        add(where);
        if (now.since() != null) {
            Div since = new Div(getTranslation(
                    now.on() ? "publication.since" : "publication.until",
                    MINUTE.format(now.since()),
                    String.valueOf(now.by())));
            since.addClassName("cell-sub");
            add(since);
        }
        Div buttons = new Div(button(now));
        buttons.addClassName("form-buttons");
        add(buttons);
    }

    private Button button(Publication now) {
        String key = now.on() ? "publication.withdraw" : "publication.publish";
        Button button = new Button(getTranslation(key), click -> ask(!now.on(), key));
        button.addThemeVariants(now.on() ? ButtonVariant.ERROR : ButtonVariant.PRIMARY);
        button.setId(now.on() ? "withdraw-catalogue" : "publish-catalogue");
        button.setEnabled(mayWrite);
        return button;
    }

    private void ask(boolean on, String key) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation(key + ".title"));
        question.setText(getTranslation(key + ".text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("ui.cancel"));
        question.setConfirmText(getTranslation(key));
        question.addConfirmListener(confirm -> {
            try {
                publications.set(on);
                Notices.success(getTranslation(key + ".done"));
            } finally {
                show();
            }
        });
        question.open();
    }
}
