package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.motcua.catalogue.review.ReviewRow;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.catalogue.review.UpdatedDraft;
import vn.motcua.ui.Notices;

/** What can be done about a change, or about all that are chosen. */
class ReviewButtons extends Div {

    private final transient ReviewService reviews;
    private final transient SerializableSupplier<List<ReviewRow>> chosen;
    private final transient SerializableRunnable changed;
    private final Button update;
    private final Button dismiss;

    /** For one. */
    ReviewButtons(ReviewService reviews, ReviewRow row, SerializableRunnable changed) {
        this(reviews, () -> List.of(row), changed);
        update.setId("update-" + row.code());
        update.setAriaLabel(getTranslation("review.update") + ": " + row.name());
        dismiss.setId("dismiss-" + row.code());
        dismiss.setAriaLabel(getTranslation("review.dismiss") + ": " + row.name());
    }

    /** @param changed called after an act, and after one that was refused: somebody else did something meanwhile */
    ReviewButtons(ReviewService reviews, SerializableSupplier<List<ReviewRow>> chosen, SerializableRunnable changed) {
        this.reviews = reviews;
        this.chosen = chosen;
        this.changed = changed;
        addClassName("form-buttons");
        update = new Button(getTranslation("review.update"), click -> update());
        update.addThemeVariants(ButtonVariant.PRIMARY);
        update.setId("update-chosen");
        dismiss = new Button(getTranslation("review.dismiss"), click -> askReason());
        dismiss.setId("dismiss-chosen");
        add(update, dismiss);
    }

    /** Says how many are chosen; with none there is nothing to do. */
    void name(int count) {
        setVisible(count > 0);
        update.setText(getTranslation("review.update.chosen", count));
        dismiss.setText(getTranslation("review.dismiss.chosen", count));
    }

    private List<ReviewRow.Chosen> seen() {
        return chosen.get().stream().map(ReviewRow::chosen).toList();
    }

    private void update() {
        try {
            UpdatedDraft draft = reviews.update(seen());
            Notices.success(getTranslation(
                    draft.created() ? "review.updated.created" : "review.updated",
                    draft.number(),
                    draft.updated(),
                    draft.removed()));
        } finally {
            changed.run();
        }
    }

    private void askReason() {
        List<ReviewRow.Chosen> seen = seen();
        new DismissDialog(seen.size(), reason -> {
                    try {
                        reviews.dismiss(seen, reason);
                        Notices.success(getTranslation("review.dismissed", seen.size()));
                    } finally {
                        changed.run();
                    }
                })
                .open();
    }
}
