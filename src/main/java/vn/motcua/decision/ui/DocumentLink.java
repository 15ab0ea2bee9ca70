package vn.motcua.decision.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** "143/QĐ-UBND ngày 16/9/2019", a way to the document; plain words where the register does not have it. */
@NamedInterface("ui")
public class DocumentLink extends Span {

    /**
     * @param id null where only a number is known
     * @param number as cited
     * @param issuedOn null where it is not known
     */
    public DocumentLink(@Nullable UUID id, String number, @Nullable LocalDate issuedOn) {
        String text = issuedOn == null ? number : getTranslation("decision.of-day", number, issuedOn);
        if (id == null) {
            setText(text);
        } else {
            add(new RouterLink(text, DecisionView.class, DecisionView.parameters(id)));
        }
    }
}
