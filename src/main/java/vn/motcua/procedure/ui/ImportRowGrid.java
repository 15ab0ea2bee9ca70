package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.intake.Candidate;
import vn.motcua.procedure.intake.ImportReviewService;
import vn.motcua.procedure.intake.ImportRow;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.procedure.intake.Verdict;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** The rows of a list with one verdict: what each would change, what is wrong with it, and what can be done about it. */
class ImportRowGrid extends Div {

    private final transient StagedImport staged;
    private final transient ImportReviewService review;
    private final transient Messages messages;
    private final SerializableRunnable changed;
    private final UUID id;
    private final Div mending = new Div();
    private final Grid<ImportRow> grid = new Grid<>();

    ImportRowGrid(StagedImport staged, ImportReviewService review, Messages messages, SerializableRunnable changed) {
        this.staged = staged;
        this.review = review;
        this.messages = messages;
        this.changed = changed;
        this.id = staged.id();
        addClassName("panel");
        columns();
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("procedures.preview.title", staged.fileName()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(mending, grid);
    }

    void show(Verdict verdict, int count) {
        mending.removeAll();
        grid.setItems(query -> review.rows(id, verdict, query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            query.getLimit();
            return count;
        });
        grid.getLazyDataView().setIdentifierProvider(ImportRow::row);
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.CHECK, getTranslation("procedures.preview.none." + verdict)));
    }

    private void columns() {
        grid.addComponentColumn(this::accept).setWidth("4rem").setFlexGrow(0);
        var number = grid.addColumn(ImportRow::row)
                .setHeader(getTranslation("procedures.preview.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        var code = grid.addComponentColumn(row -> Cells.code(row.writtenCode()))
                .setHeader(getTranslation("procedures.column.code"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var name = grid.addComponentColumn(
                        row -> Cells.twoLines(row.title(), row.content().field()))
                .setHeader(getTranslation("procedures.column.procedure"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::verdict)
                .setHeader(getTranslation("procedures.preview.verdict"))
                .setFlexGrow(3);
        Narrow.adapt(grid, narrow -> {
            number.setVisible(!narrow);
            code.setVisible(!narrow);
            name.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component accept(ImportRow row) {
        if (row.verdict() == Verdict.UNCHANGED) {
            return new Span();
        }
        Checkbox box = new Checkbox(row.accepted());
        box.setAriaLabel(getTranslation("procedures.preview.take", row.row()));
        box.addValueChangeListener(change -> {
            review.accept(id, List.of(row.row()), change.getValue());
            changed.run();
        });
        return box;
    }

    private Component verdict(ImportRow row) {
        Pill pill = new Pill(
                getTranslation("procedures.kind." + row.verdict()),
                PreviewPanel.TONES.getOrDefault(row.verdict(), "quiet"));
        Div head = new Div(pill);
        head.addClassName("verdict-head");
        if (row.comparedAnew()) {
            head.add(new Pill(getTranslation("procedures.preview.anew"), "warn"));
        }
        if (row.verdict().blocks()) {
            Button mend = new Button(getTranslation("procedures.preview.mend"), click -> mend(row));
            mend.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            mend.addClassName("mend-row");
            head.add(mend);
        }
        Div onPhone = new Div(row.writtenCode() + " " + row.title());
        onPhone.addClassNames("cell-main", "narrow-only");
        Div cell = new Div(onPhone, head);
        cell.addClassName("cell-wrap");
        row.changes().forEach(change -> cell.add(change(change)));
        row.faults().forEach(fault -> {
            Div line = new Div();
            String place = fault.column().isEmpty()
                    ? getTranslation("procedures.preview.at-row", fault.row())
                    : getTranslation("procedures.preview.at", fault.row(), fault.column(), fault.header());
            line.setText(place + " " + fault.text(messages, getLocale()));
            line.addClassNames("cell-sub", "fault");
            cell.add(line);
        });
        row.candidates().forEach(candidate -> cell.add(candidate(row, candidate)));
        if (row.verdict() == Verdict.UNMATCHED && row.candidates().isEmpty()) {
            Div line = new Div();
            line.setText(getTranslation("procedures.preview.no-candidate"));
            line.addClassNames("cell-sub", "fault");
            cell.add(line);
        }
        return cell;
    }

    private Component change(FieldChange change) {
        Span before = new Span(FieldTexts.of(this, change.field(), change.before()));
        before.setClassName("was", !change.before().isEmpty());
        Div line = new Div(
                new Span(FieldTexts.name(this, change.field()) + ": "),
                before,
                new Span(" → "),
                new Span(FieldTexts.of(this, change.field(), change.after())));
        line.addClassName("cell-sub");
        return line;
    }

    private Component candidate(ImportRow row, Candidate candidate) {
        Button choose = new Button(getTranslation("procedures.preview.is-this"), click -> {
            try {
                review.match(id, row.row(), candidate.code());
                changed.run();
            } catch (PortalException refused) {
                Notices.failure(messages.text(getLocale(), refused));
            }
        });
        choose.addThemeVariants(ButtonVariant.SMALL);
        choose.setAriaLabel(getTranslation("procedures.preview.is-this") + " " + candidate.code());
        Span score = new Span(candidate.score() + " %");
        score.addClassName("candidate-score");
        Div words = new Div(Cells.code(candidate.code()), new Span(" " + candidate.name()));
        Div line = new Div(score, words, choose);
        line.addClassNames("candidate");
        return line;
    }

    private void mend(ImportRow row) {
        mending.removeAll();
        mending.add(new MendPanel(
                staged.shape(),
                row,
                cells -> {
                    ImportRow mended = review.mend(id, row.row(), cells);
                    if (mended.verdict() == Verdict.FAULTY) {
                        mend(mended);
                        Notices.failure(getTranslation("procedures.mend.still-faulty", row.row()));
                    } else {
                        Notices.success(getTranslation(
                                "procedures.mend.done",
                                row.row(),
                                getTranslation("procedures.kind." + mended.verdict())));
                        changed.run();
                    }
                },
                mending::removeAll,
                messages));
        mending.scrollIntoView();
    }
}
