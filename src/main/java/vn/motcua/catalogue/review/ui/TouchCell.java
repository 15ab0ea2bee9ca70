package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalogue.review.ReviewRow;
import vn.motcua.catalogue.touch.Touch;

/** Whom a change touches: figures, and a button that unfolds the names below the row. */
class TouchCell extends Div {

    /** @param toggle unfolds or folds, and says whether the names are seen now */
    TouchCell(ReviewRow row, List<Touch> touches, SerializablePredicate<ReviewRow> toggle) {
        addClassName("cell-wrap");
        Span figures = new Span(
                touches.isEmpty()
                        ? getTranslation("review.touch.none")
                        : touches.stream().map(this::figure).collect(Collectors.joining(" · ")));
        add(figures);
        if (touches.isEmpty()) {
            figures.addClassName("cell-sub");
            return;
        }
        Button names = new Button(getTranslation("review.touch.names"), VaadinIcon.ANGLE_DOWN.create());
        names.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        names.setAriaLabel(getTranslation("review.touch.names") + ": " + row.name());
        names.setId("touches-" + row.code());
        names.getElement().setAttribute("aria-expanded", "false");
        names.addClickListener(
                click -> names.getElement().setAttribute("aria-expanded", String.valueOf(toggle.test(row))));
        add(new Div(names));
    }

    /** The names, over the whole width of the list. */
    static Div names(List<Touch> touches) {
        Div all = new Div();
        all.addClassName("touch-names");
        touches.stream().filter(touch -> touch.kind() != Touch.Kind.TRAINED).forEach(touch -> {
            Span title = new Span(figure(all, touch) + ": ");
            title.addClassName("strong");
            long more = touch.count() - touch.names().size();
            String some = String.join("; ", touch.names());
            all.add(new Div(
                    title, new Span(more == 0 ? some : some + " " + all.getTranslation("review.touch.more", more))));
        });
        return all;
    }

    private String figure(Touch touch) {
        return figure(this, touch);
    }

    private static String figure(Div where, Touch touch) {
        return where.getTranslation("review.touch." + touch.kind(), touch.count());
    }
}
