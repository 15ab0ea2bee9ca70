package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;

/**
 * The document behind an act: one of the register, or one that is entered here on the spot. Its value is the key of the
 * document; null while none is chosen.
 */
@NamedInterface("ui")
public class DocumentField extends CustomField<@Nullable UUID> {

    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final LocalDate today;
    private final ComboBox<DecisionRow> known = new ComboBox<>();
    private final Button enter;
    private final Div entry = new Div();

    /**
     * @param caption above the field
     * @param mayEnter whether the person may enter documents: see {@link
     *     vn.motcua.security.Guards.ForDecisionAuthors}
     * @param today up to this day documents are offered
     */
    public DocumentField(
            String caption, boolean mayEnter, LocalDate today, DecisionService decisions, Messages messages) {
        this.decisions = decisions;
        this.messages = messages;
        this.today = today;
        addClassName("document-field");
        setLabel(caption);
        known.setAriaLabel(caption);
        known.setPlaceholder(getTranslation("decision.field.hint"));
        known.setClearButtonVisible(true);
        known.setWidthFull();
        known.setItemLabelGenerator(DocumentField.this::label);
        known.setItems(query -> decisions
                .list(
                        new DecisionFilter(query.getFilter().orElse(""), null, null, null),
                        today,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        known.addValueChangeListener(change -> {
            setInvalid(false);
            updateValue();
        });
        enter = new Button(getTranslation("decision.field.enter"), VaadinIcon.PLUS.create(), click -> open());
        enter.addThemeVariants(ButtonVariant.TERTIARY);
        enter.setVisible(mayEnter);
        entry.addClassName("document-entry");
        entry.setVisible(false);
        add(known, enter, entry);
    }

    private String label(DecisionRow row) {
        return getTranslation("decision.of-day", row.number(), row.issuedOn()) + " · " + row.subject();
    }

    private void open() {
        DecisionForm[] form = new DecisionForm[1];
        form[0] = new DecisionForm(decisions, null, false, today, draft -> enter(draft, form[0]), this::close);
        entry.removeAll();
        entry.add(form[0]);
        entry.setVisible(true);
        enter.setVisible(false);
    }

    private void enter(DecisionDraft draft, DecisionForm form) {
        try {
            setValue(decisions.register(draft));
            setInvalid(false);
            close();
        } catch (PortalException refused) {
            form.refuse(refused.messageKey(), messages.text(getLocale(), refused));
        }
    }

    private void close() {
        entry.removeAll();
        entry.setVisible(false);
        enter.setVisible(true);
    }

    /** The field in which one types, for who gives it an id or the focus. */
    public Component choice() {
        return known;
    }

    @Override
    protected @Nullable UUID generateModelValue() {
        DecisionRow chosen = known.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Override
    protected void setPresentationValue(@Nullable UUID id) {
        known.setValue(id == null ? null : decisions.find(id).orElse(null));
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        known.setInvalid(invalid);
    }
}
