package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.blocker.BlockerAct;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerState;
import vn.motcua.transfer.blocker.StepDraft;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/** Records what was done about a blocker, that it is solved, or that it is open again. */
class StepForm extends Section {

    private final RadioButtonGroup<BlockerAct> act = new RadioButtonGroup<>();
    private final VietnameseDatePicker on;
    private final TextArea what = new TextArea();
    private final TextField owner = new TextField();
    private final VietnameseDatePicker due;
    private final DocumentField directive;
    private final FormFaults faults = new FormFaults();
    private final SerializableConsumer<StepDraft> save;

    /** @param save may refuse with a {@link PortalException} */
    StepForm(BlockerRow row, LocalDate today, DocumentField directive, SerializableConsumer<StepDraft> save) {
        this.directive = directive;
        this.save = save;
        addClassName("sheet");
        setId("step-form");
        boolean closed = row.state() == BlockerState.CLOSED;
        act.setLabel(getTranslation("blocker.step.act"));
        act.setItems(closed ? List.of(BlockerAct.REOPENED) : List.of(BlockerAct.DONE, BlockerAct.CLOSED));
        act.setItemLabelGenerator(value -> getTranslation("blocker.act." + value));
        act.setValue(closed ? BlockerAct.REOPENED : BlockerAct.DONE);
        act.setId("step-act");
        on = new VietnameseDatePicker(getTranslation("blocker.step.on"));
        on.setValue(today);
        on.setMax(today);
        on.setMin(row.last().happenedOn());
        on.setRequiredIndicatorVisible(true);
        on.setId("step-on");
        what.setRequiredIndicatorVisible(true);
        what.setMinRows(2);
        what.setId("step-what");
        owner.setLabel(getTranslation("blocker.step.owner"));
        owner.setValue(row.last().owner());
        owner.setId("step-owner");
        due = new VietnameseDatePicker(getTranslation("blocker.step.due"));
        due.setValue(row.last().dueOn());
        due.setId("step-due");
        directive.setHelperText(getTranslation("blocker.directive.hint"));
        faults.at(on, "blocker.step.future", "blocker.step.before-last");
        faults.at(what, "blocker.missing.what", "blocker.too-long.what");
        faults.at(owner, "blocker.missing.owner", "blocker.too-long.owner");
        faults.at(due, "blocker.due");
        Button keep = new Button(getTranslation("blocker.step.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-step");
        act.addValueChangeListener(change -> adapt());
        adapt();
        Div fields = new Div(act, on, what, owner, due, directive, faults, keep);
        fields.addClassName("side-form");
        add(new H2(getTranslation("blocker.step.new")), fields);
    }

    Component[] fields() {
        return new Component[] {on, what, owner, due};
    }

    private void adapt() {
        BlockerAct chosen = act.getValue();
        what.setLabel(getTranslation("blocker.step.what." + chosen));
        owner.setVisible(chosen != BlockerAct.CLOSED);
        due.setVisible(chosen != BlockerAct.CLOSED);
    }

    private void submit() {
        faults.clear();
        LocalDate day = on.getValue();
        boolean complete = faults.given(on, day != null)
                & faults.given(what, !what.getValue().isBlank());
        if (complete && day != null) {
            boolean closing = act.getValue() == BlockerAct.CLOSED;
            try {
                save.accept(new StepDraft(
                        act.getValue(),
                        day,
                        what.getValue(),
                        closing ? "" : owner.getValue(),
                        closing ? null : due.getValue(),
                        directive.getValue()));
            } catch (PortalException refused) {
                faults.say(refused);
            }
        }
    }
}
