package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalogue.review.Touch;

/** Whom a change touches: figures, with the names below them for whoever unfolds it. */
class TouchCell extends Div {

    TouchCell(List<Touch> touches) {
        addClassName("cell-wrap");
        if (touches.isEmpty()) {
            Span none = new Span(getTranslation("review.touch.none"));
            none.addClassName("cell-sub");
            add(none);
            return;
        }
        Details details = new Details(touches.stream().map(this::figure).collect(Collectors.joining(" · ")));
        touches.stream().filter(touch -> touch.kind() != Touch.Kind.TRAINED).forEach(touch -> {
            Span title = new Span(figure(touch) + ": ");
            title.addClassName("strong");
            Div line = new Div(title, new Span(names(touch)));
            line.addClassName("cell-sub");
            details.add(line);
        });
        add(details);
    }

    private String figure(Touch touch) {
        return getTranslation("review.touch." + touch.kind(), touch.count());
    }

    private String names(Touch touch) {
        String names = String.join("; ", touch.names());
        long more = touch.count() - touch.names().size();
        return more == 0 ? names : names + " " + getTranslation("review.touch.more", more);
    }
}
