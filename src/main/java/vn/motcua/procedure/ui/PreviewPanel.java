package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.procedure.intake.ImportReviewService;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.procedure.intake.Verdict;
import vn.motcua.shared.Messages;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;

/** What an import would do: figures that filter the rows below, each row with its verdict, fields and faults. */
class PreviewPanel extends Div {

    static final Map<Verdict, String> TONES = Map.of(
            Verdict.NEW, "good",
            Verdict.CHANGED, "info",
            Verdict.UNCHANGED, "quiet",
            Verdict.UNMATCHED, "warn",
            Verdict.FAULTY, "bad");

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ProcedureImportService imports;
    private final transient ImportReviewService review;
    private final UUID id;
    private final Map<Verdict, NativeButton> figures = new EnumMap<>(Verdict.class);
    private final Div row = new Div();
    private final Div sentence = new Div();
    private final Div bulk = new Div();
    private final Button write = new Button();
    private final ImportRowGrid grid;
    private Verdict chosen;

    PreviewPanel(
            StagedImport staged,
            ProcedureImportService imports,
            ImportReviewService review,
            Messages messages,
            SerializableRunnable confirm,
            SerializableRunnable leave) {
        this.imports = imports;
        this.review = review;
        this.id = staged.id();
        addClassName("panel");
        setId("import-preview");
        row.addClassName("figures");
        bulk.addClassName("form-buttons");
        grid = new ImportRowGrid(staged, review, messages, this::refresh);
        add(
                new H2(getTranslation("procedures.preview.title", staged.fileName())),
                row,
                sentence,
                buttons(confirm, leave),
                bulk,
                grid);
        chosen = firstOfInterest(staged);
        show(staged);
        choose(chosen, staged);
    }

    private static Verdict firstOfInterest(StagedImport staged) {
        return List.of(Verdict.FAULTY, Verdict.UNMATCHED, Verdict.CHANGED, Verdict.NEW).stream()
                .filter(verdict -> staged.count(verdict) > 0)
                .findFirst()
                .orElse(Verdict.UNCHANGED);
    }

    private void refresh() {
        StagedImport staged = imports.get(id);
        show(staged);
        choose(staged.count(chosen) > 0 ? chosen : firstOfInterest(staged), staged);
    }

    private void show(StagedImport staged) {
        row.removeAll();
        figures.clear();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.UNMATCHED || staged.count(verdict) > 0) {
                row.add(figure(staged, verdict));
            }
        }
        sentence.removeAll();
        sentence.removeClassNames("sheet-bad", "sheet-good");
        sentence.addClassNames("sheet", staged.blocking() > 0 ? "sheet-bad" : "sheet-good");
        String why = staged.failureKey();
        if (why != null) {
            Paragraph again = new Paragraph(getTranslation(why));
            again.addClassName("strong");
            again.getElement().setAttribute("role", "alert");
            sentence.add(again);
        }
        sentence.add(new Paragraph(sentence(staged)));
        write.setEnabled(staged.blocking() == 0);
    }

    private String sentence(StagedImport staged) {
        if (staged.blocking() > 0) {
            return getTranslation("procedures.preview.faulty", Formats.number(getLocale(), staged.blocking()));
        }
        int left =
                staged.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        String key = staged.writes() == 0 ? "nothing" : left > 0 ? "partly" : "clean";
        return getTranslation(
                "procedures.preview." + key,
                Formats.number(getLocale(), staged.writes()),
                Formats.number(getLocale(), left));
    }

    private NativeButton figure(StagedImport staged, Verdict verdict) {
        int rows = staged.count(verdict);
        Span name = new Span(getTranslation("procedures.kind." + verdict));
        name.addClassName("figure-name");
        Span number = new Span(Formats.number(getLocale(), rows));
        number.addClassName("figure-number");
        NativeButton button = new NativeButton();
        button.add(name, number);
        int left = rows - staged.accepted(verdict);
        if (left > 0) {
            Span note = new Span(getTranslation("procedures.preview.left-out", Formats.number(getLocale(), left)));
            note.addClassName("figure-note");
            button.add(note);
        }
        button.addClassNames("figure", "figure-choice", "figure-" + (rows == 0 ? "quiet" : TONES.get(verdict)));
        button.setId("preview-" + verdict);
        button.addClickListener(click -> choose(verdict, imports.get(id)));
        figures.put(verdict, button);
        return button;
    }

    private void choose(Verdict verdict, StagedImport staged) {
        chosen = verdict;
        figures.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == verdict)));
        bulk.removeAll();
        if (staged.count(verdict) > 0 && verdict != Verdict.UNCHANGED) {
            boolean some = staged.accepted(verdict) > 0;
            Button all =
                    new Button(getTranslation("procedures.preview." + (some ? "leave-out-all" : "take-all")), click -> {
                        review.acceptAll(id, verdict, !some);
                        refresh();
                    });
            all.setId("accept-all");
            bulk.add(all);
            if (verdict == Verdict.UNMATCHED) {
                bulk.add(matchSame());
            }
            if (verdict.blocks()) {
                bulk.add(home());
            }
        }
        grid.show(verdict, staged.count(verdict));
    }

    private Component matchSame() {
        Button match = new Button(getTranslation("procedures.preview.match-same"), click -> {
            int matched = review.matchSame(id);
            Notices.success(getTranslation("procedures.preview.matched", matched));
            refresh();
        });
        match.setId("match-same");
        return match;
    }

    /** The faulty rows as a spreadsheet, with what is wrong in a column of its own. */
    private Component home() {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            review.writeFaulty(id, out, getLocale());
            byte[] content = out.toByteArray();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "loi-nhap-thu-tuc.xlsx", SHEET, content.length);
        });
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("procedures.preview.take-home")));
        link.addClassName("report-download");
        link.setId("take-home");
        return link;
    }

    private Component buttons(SerializableRunnable confirm, SerializableRunnable leave) {
        write.setText(getTranslation("procedures.preview.confirm"));
        write.setIcon(VaadinIcon.CHECK.create());
        write.addClickListener(click -> confirm.run());
        write.setDisableOnClick(true);
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setId("confirm-import");
        Button discard = new Button(getTranslation("procedures.preview.leave"), click -> leave.run());
        discard.setId("discard-import");
        Div buttons = new Div(write, discard);
        buttons.addClassName("form-buttons");
        return buttons;
    }
}
