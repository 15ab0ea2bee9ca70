package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.context.NoSuchMessageException;
import vn.motcua.audit.DetailText;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.act.UnitResuming;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** Takes back the end of a unit: what had been settled with it, and what of that comes back. */
@Route("unit/:unit/resume")
@RolesAllowed("PROVINCE_ADMIN")
class UnitResumeView extends ActPage implements BeforeEnterObserver {

    private final transient UnitResuming resuming;
    private final transient UnitHistory history;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;

    UnitResumeView(
            UnitResuming resuming, UnitHistory history, DecisionService decisions, Messages messages, AsOf asOf) {
        this.resuming = resuming;
        this.history = history;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitAddress.named(event, history, asOf.day())
                .filter(page -> page.row().validTo() != null)
                .ifPresentOrElse(this::ask, () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(UnitPage page) {
        heading(t("orgunit.resume.title", page.row().name()));
        lead(t("orgunit.resume.lead", Formats.day(page.row().validTo())));
        ActForm form = new ActForm(decisions, messages, asOf.today());
        form.forCorrection();
        form.on().setVisible(false);
        form.more(new H2(t("orgunit.resume.settled")));
        form.more(settled(resuming.settled(page.row().id())));
        form.buttons(
                "orgunit.resume.save",
                () -> {
                    resuming.resume(page.row().id(), page.version(), form.documentId(), form.note());
                    done(page.row().id(), page.row().name());
                },
                () -> UI.getCurrent().navigate(UnitAddress.page(page.row().id())));
        show(form);
    }

    private Component settled(List<UnitResuming.Line> lines) {
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(t("orgunit.resume.none"));
            none.addClassName("cell-sub");
            return none;
        }
        UnorderedList list = new UnorderedList();
        for (UnitResuming.Line line : lines) {
            String answer = line.name() == null
                    ? t("orgunit.open.answer." + line.answer())
                    : t("orgunit.open.answer.MOVE", line.name());
            Span what = new Span(t("orgunit.open." + line.kind()) + ": " + DetailText.of(line.label(), this::word));
            Span was = new Span(answer);
            was.addClassName("cell-sub");
            list.add(new ListItem(
                    what,
                    was,
                    line.comesBack()
                            ? new Pill(t("orgunit.resume.back"), "good")
                            : new Pill(t("orgunit.resume.stays"), "warn")));
        }
        Div box = new Div(list);
        box.addClassName("lines");
        box.setId("settled");
        return box;
    }

    private String word(String word) {
        try {
            return t("transfer.stage." + word);
        } catch (NoSuchMessageException none) {
            return word;
        }
    }
}
