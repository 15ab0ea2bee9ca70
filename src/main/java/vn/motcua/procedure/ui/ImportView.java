package vn.motcua.procedure.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.intake.ImportResult;
import vn.motcua.procedure.intake.ImportReviewService;
import vn.motcua.procedure.intake.ImportState;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** One list on its way in: how far the reading is, and then what it would change. */
@Route("procedures/imports/:import")
@RolesAllowed("PROVINCE_ADMIN")
class ImportView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "import";
    private static final int A_SECOND = 1000;
    private static final int NEVER = -1;

    private final transient ProcedureImportService imports;
    private final transient ImportReviewService review;
    private final transient Messages messages;
    private final Div content = new Div();
    private @Nullable UUID shown;
    private @Nullable Registration polling;

    ImportView(ProcedureImportService imports, ImportReviewService review, Messages messages) {
        this.imports = imports;
        this.review = review;
        this.messages = messages;
        heading(t("procedures.import.title"));
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    private Optional<StagedImport> named(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(PARAMETER)
                    .map(UUID::fromString)
                    .map(imports::get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(StagedImport staged) {
        shown = staged.id();
        lead(staged.fileName());
        content.removeAll();
        switch (staged.state()) {
            case READING -> content.add(progress(staged));
            case READY ->
                content.add(new PreviewPanel(
                        staged, imports, review, messages, () -> confirm(staged.id()), () -> discard(staged.id())));
            case INTERRUPTED, FAILED, WRITTEN, DISCARDED -> content.add(over(staged));
        }
    }

    private Div progress(StagedImport staged) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", t("procedures.import.state.READING"));
        Paragraph words = new Paragraph(t("procedures.import.reading", Formats.number(getLocale(), staged.rowsRead())));
        Button cancel = new Button(t("procedures.import.cancel"), click -> discard(staged.id()));
        cancel.setId("cancel-import");
        Div sheet = new Div(words, bar, cancel);
        sheet.addClassName("sheet");
        sheet.getElement().setAttribute("aria-live", "polite");
        return sheet;
    }

    private Div over(StagedImport staged) {
        String reason = staged.failureKey();
        Paragraph words = new Paragraph(
                staged.state() == ImportState.FAILED && reason != null
                        ? t(reason)
                        : t("procedures.import-state." + staged.state()));
        Button back = new Button(t("procedures.import.back"), click -> leave());
        Div sheet = new Div(words, back);
        sheet.addClassNames("sheet", staged.state() == ImportState.WRITTEN ? "sheet-good" : "sheet-bad");
        return sheet;
    }

    private void confirm(UUID id) {
        try {
            ImportResult result = imports.confirm(id);
            if (result.refused()) {
                show(imports.get(id));
                return;
            }
            Notices.success(t(
                    "procedures.import.done",
                    Formats.number(getLocale(), result.created()),
                    Formats.number(getLocale(), result.changed()),
                    Formats.number(getLocale(), result.unchanged())));
            leave();
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
            show(imports.get(id));
        }
    }

    private void discard(UUID id) {
        imports.discard(id);
        leave();
    }

    private static void leave() {
        UI.getCurrent().navigate(ProceduresView.class);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        rest();
    }

    private void look() {
        UUID id = shown;
        if (id == null) {
            return;
        }
        StagedImport staged = imports.get(id);
        if (staged.state() == ImportState.READING) {
            show(staged);
            watch();
        } else if (polling != null) {
            rest();
            show(staged);
        }
    }

    private void watch() {
        if (polling == null) {
            UI ui = getUI().orElseThrow();
            Registration listener = ui.addPollListener(poll -> look());
            ui.setPollInterval(A_SECOND);
            polling = () -> {
                listener.remove();
                ui.setPollInterval(NEVER);
            };
        }
    }

    private void rest() {
        Registration running = polling;
        polling = null;
        if (running != null) {
            running.remove();
        }
    }
}
