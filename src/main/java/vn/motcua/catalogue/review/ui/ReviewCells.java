package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.review.ReviewKind;
import vn.motcua.catalogue.review.ReviewRow;
import vn.motcua.catalogue.review.ReviewState;
import vn.motcua.procedure.ui.FieldTexts;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Pill;

/** What stands in a row of changes. */
final class ReviewCells {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProvinceClock.VIETNAM);

    private ReviewCells() {}

    static Div procedure(ReviewRow row) {
        Div cell = Cells.twoLines(row.name(), row.code() + " · " + String.join(" → ", row.fields()));
        if (row.ofSupplement()) {
            cell.add(new Pill(t("review.of-supplement", text(row.unitName())), "quiet"));
        }
        return cell;
    }

    /** The kind of change, each field that is stated otherwise, by which act, and what became of it. */
    static Div changes(ReviewRow row) {
        Div cell =
                new Div(new Pill(t("review.kind." + row.kind()), row.kind() == ReviewKind.ABOLISHED ? "bad" : "info"));
        cell.addClassName("cell-wrap");
        if (row.state() != ReviewState.OPEN) {
            cell.add(new Span(" "), new Pill(t("review.state." + row.state()), "quiet"));
        }
        if (row.changes().isEmpty()) {
            cell.add(sub(t("review.ended")));
        }
        row.changes().forEach(change -> cell.add(change(change)));
        cell.add(sub(
                row.raisedBy().isEmpty()
                        ? t("review.raised.short", moment(row.raisedAt()))
                        : t("review.raised", moment(row.raisedAt()), row.raisedBy(), row.act())));
        switch (row.state()) {
            case UPDATED ->
                cell.add(sub(
                        t("review.closed.UPDATED", text(row.closedBy()), text(row.draft()), moment(row.closedAt()))));
            case DISMISSED ->
                cell.add(sub(t("review.closed.DISMISSED", text(row.closedBy()), moment(row.closedAt()), row.reason())));
            case UNDONE -> cell.add(sub(t("review.closed.UNDONE", moment(row.closedAt()))));
            case OPEN -> {}
        }
        return cell;
    }

    private static Div change(ReviewRow.Change change) {
        Span before = new Span(FieldTexts.of(UI.getCurrent(), change.field().field(), change.before()));
        before.addClassName("was");
        Div line = new Div(
                new Span(FieldTexts.name(UI.getCurrent(), change.field().field()) + ": "),
                before,
                new Span(" → "),
                new Span(FieldTexts.of(UI.getCurrent(), change.field().field(), change.after())));
        line.addClassName("change-line");
        return line;
    }

    private static Div sub(String text) {
        Div sub = new Div();
        sub.setText(text);
        sub.addClassName("cell-sub");
        return sub;
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
