package vn.motcua.procedure.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.intake.ImportReviewService;
import vn.motcua.procedure.intake.ImportState;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.procedure.intake.Verdict;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** One list on its way in: what its columns hold, how far the reading is, what it would change, and what it did. */
@Route("procedures/imports/:import")
@RolesAllowed("PROVINCE_ADMIN")
class ImportView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "import";
    private static final int A_SECOND = 1000;
    private static final int NEVER = -1;
    /** A list of some hundred rows is read, or written, before anybody notices; longer ones show how far they are. */
    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private final transient ProcedureImportService imports;
    private final transient ImportReviewService review;
    private final transient Messages messages;
    private final Div content = new Div();
    private @Nullable UUID shown;
    private @Nullable ProgressPanel progress;
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
        ProgressPanel running = progress;
        if (staged.state().moving() && running != null && running.shows(staged.state())) {
            // Redrawn every second, its button could hardly be reached with the keyboard.
            running.update(staged);
            return;
        }
        content.removeAll();
        progress = null;
        if (waits(staged.state())) {
            imports.twins(staged.id()).forEach(twin -> content.add(new TwinNotice(twin)));
        }
        switch (staged.state()) {
            case MAPPING ->
                content.add(new MappingPanel(
                        staged.fileName(),
                        imports.columns(staged.id()),
                        mapped -> act(() -> imports.map(staged.id(), mapped, A_MOMENT)),
                        () -> discard(staged.id())));
            case READING -> content.add(running(staged, () -> discard(staged.id())));
            case TAKING_OVER ->
                content.add(running(staged, () -> {
                    imports.stop(staged.id());
                    show(imports.get(staged.id()));
                }));
            case READY ->
                content.add(new PreviewPanel(
                        staged, imports, review, messages, () -> confirm(staged.id()), () -> discard(staged.id())));
            case INTERRUPTED, FAILED, WRITTEN, DISCARDED -> content.add(over(staged));
        }
        follow(staged);
    }

    private static boolean waits(ImportState state) {
        return state == ImportState.MAPPING || state == ImportState.READY;
    }

    private ProgressPanel running(StagedImport staged, SerializableRunnable stop) {
        ProgressPanel panel = new ProgressPanel(staged, stop);
        progress = panel;
        return panel;
    }

    private Div over(StagedImport staged) {
        Div sheet = new Div(new Paragraph(words(staged)));
        if (staged.state() == ImportState.INTERRUPTED) {
            Button again = new Button(
                    t("procedures.import.resume"), click -> act(() -> imports.resume(staged.id(), A_MOMENT)));
            again.addThemeVariants(ButtonVariant.PRIMARY);
            again.setId("resume-import");
            sheet.add(again);
        }
        sheet.add(new Button(t("procedures.import.back"), click -> leave()));
        sheet.addClassNames("sheet", staged.state() == ImportState.WRITTEN ? "sheet-good" : "sheet-bad");
        return sheet;
    }

    private String words(StagedImport staged) {
        String reason = staged.failureKey();
        String by = staged.takenBy();
        return switch (staged.state()) {
            case FAILED ->
                t(
                        reason == null ? "procedures.import-failed" : reason,
                        staged.failureArguments().toArray());
            case WRITTEN -> done(staged);
            default -> t("procedures.import-state." + staged.state(), by == null ? "" : by);
        };
    }

    private String done(StagedImport staged) {
        return t(
                "procedures.import.done",
                Formats.number(getLocale(), staged.count(Verdict.NEW)),
                Formats.number(getLocale(), staged.count(Verdict.CHANGED)),
                Formats.number(getLocale(), staged.count(Verdict.UNCHANGED)));
    }

    private void confirm(UUID id) {
        act(() -> {
            StagedImport after = imports.takeOver(id, A_MOMENT);
            if (after.state() == ImportState.WRITTEN) {
                Notices.success(done(after));
                leave();
            }
            return after;
        });
    }

    /** Does what may be refused because somebody else did something with the same list; shows where it stands then. */
    private void act(SerializableSupplier<StagedImport> work) {
        UUID id = requireNonNull(shown);
        try {
            show(work.get());
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
        UUID id = shown;
        if (id != null) {
            follow(imports.get(id));
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        rest();
    }

    /** Looks every second as long as something works on the list. */
    private void follow(StagedImport staged) {
        Optional<UI> ui = getUI();
        if (!staged.state().moving()) {
            rest();
        } else if (polling == null && ui.isPresent()) {
            Registration listener = ui.get().addPollListener(poll -> show(imports.get(requireNonNull(shown))));
            ui.get().setPollInterval(A_SECOND);
            polling = () -> {
                listener.remove();
                ui.get().setPollInterval(NEVER);
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
