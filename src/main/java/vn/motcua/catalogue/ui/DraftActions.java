package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.ui.rows.WithdrawalNote;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;

/** What those who write a draft can do with it as a whole: give it up, add to it, submit it. */
class DraftActions {

    private final CatalogueService catalogues;
    private final CatalogueDrafts drafts;
    private final CatalogueRow row;
    private final AsOf asOf;
    private final Runnable changed;
    private final UI screen = UI.getCurrent();

    /** @param changed called when the draft was submitted */
    DraftActions(CatalogueService catalogues, CatalogueDrafts drafts, CatalogueRow row, AsOf asOf, Runnable changed) {
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.row = row;
        this.asOf = asOf;
        this.changed = changed;
    }

    Component[] buttons() {
        return new Component[] {discardButton(), addButton(), submitButton()};
    }

    private Button addButton() {
        Button add = new Button(
                screen.getTranslation("catalogue.add"),
                VaadinIcon.PLUS.create(),
                click -> go(VersionParts.Part.UNLISTED));
        add.setId("add-procedures");
        return add;
    }

    private void go(VersionParts.Part part) {
        UI.getCurrent().navigate("catalogues/" + row.id(), QueryParameters.simple(Map.of("part", part.name())));
    }

    private Button discardButton() {
        Button discard = new Button(screen.getTranslation("catalogue.discard"), click -> {
            ConfirmDialog question = question(
                    screen.getTranslation("catalogue.discard.title", row.number()),
                    screen.getTranslation("catalogue.discard.text"),
                    screen.getTranslation("catalogue.discard"));
            question.addConfirmListener(confirm -> {
                drafts.discard(row.id());
                Notices.success(screen.getTranslation("catalogue.discarded", row.number()));
                UI.getCurrent().navigate(CataloguesView.class);
            });
            question.open();
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.setId("discard-draft");
        return discard;
    }

    private Button submitButton() {
        Button submit = new Button(
                screen.getTranslation("catalogue.submit"), VaadinIcon.PAPERPLANE.create(), click -> confirmSubmit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setId("submit-catalogue");
        return submit;
    }

    private void confirmSubmit() {
        var points = catalogues.openPoints(row.id(), asOf.today());
        if (points.stream().anyMatch(point -> point.kind().blocking())) {
            Notices.failure(screen.getTranslation("catalogue.submit.blocked"));
            go(VersionParts.Part.CHECK);
            return;
        }
        Withdrawal withdrawn = catalogues.withdrawn(row.id(), asOf.today());
        boolean clean = points.isEmpty() && !withdrawn.served();
        ConfirmDialog question = question(
                screen.getTranslation("catalogue.submit.title", row.number()),
                screen.getTranslation(
                        row.supplement() ? "catalogue.submit.text-supplement" : "catalogue.submit.text",
                        catalogues.countEntries(row.id(), EntryFilter.ALL)),
                screen.getTranslation(clean ? "catalogue.submit" : "catalogue.submit.anyway"));
        points.forEach(point -> question.add(new Div(screen.getTranslation(
                "catalogue.check.line", point.count(), screen.getTranslation("catalogue.check." + point.kind())))));
        question.add(new WithdrawalNote(withdrawn, "catalogue.withdrawal.version"));
        question.addConfirmListener(confirm -> {
            drafts.submit(row.id());
            Notices.success(screen.getTranslation("catalogue.submitted", row.number()));
            changed.run();
        });
        question.open();
    }

    private ConfirmDialog question(String title, @Nullable String text, String confirm) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(title);
        question.setWidth("30rem");
        question.add(new Div(text));
        question.setCancelable(true);
        question.setCancelText(screen.getTranslation("ui.cancel"));
        question.setConfirmText(confirm);
        return question;
    }
}
