package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.plan.PlanRights;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.ui.Notices;

/** What is agreed for the unit; here the unit asks for people, and the post commits them. */
class PlanSheet extends Section {

    private static final int MOST_PEOPLE = 999;

    private final DescriptionList facts = new DescriptionList();

    PlanSheet(PlanService plans, PlanRow plan, PlanRights rights, SerializableRunnable changed) {
        addClassName("sheet");
        setId("plan");
        facts.addClassName("facts");
        fact("post-office", place(plan.postOffice()));
        fact("premises", new Span(getTranslation("transfer.plan.premises." + plan.premises())));
        fact("asked", people(plan.peopleAsked()));
        fact("committed", people(plan.peopleCommitted()));
        fact("cost", cost(plan));
        fact("lead", place(plan.lead()));
        fact("support", place(plan.support()));
        if (!plan.note().isEmpty()) {
            fact("note", new Span(plan.note()));
        }
        add(new H2(getTranslation("transfer.plan.title")), facts);
        if (rights.forUnit()) {
            add(form("ask", plan.peopleAsked(), people -> plans.ask(plan.unitId(), people), changed));
        }
        if (rights.forPost()) {
            add(form("commit", plan.peopleCommitted(), people -> plans.commit(plan.unitId(), people), changed));
        }
        if (rights.plans()) {
            Button edit = new Button(
                    getTranslation("transfer.plan.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> UI.getCurrent().navigate(PlanView.class, UnitPlace.parameters(plan.unitId())));
            edit.setId("edit-plan");
            Div buttons = new Div(edit);
            buttons.addClassName("form-buttons");
            add(buttons);
        }
    }

    private void fact(String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(getTranslation("transfer.plan." + name)), description);
    }

    private Span place(PlanRow.@Nullable Place place) {
        return place == null ? open() : new Span(place.name());
    }

    private Span people(@Nullable Integer people) {
        return people == null ? open() : new Span(getTranslation("transfer.plan.people", people));
    }

    private Component cost(PlanRow plan) {
        if (plan.costMode() == null) {
            return open();
        }
        Div cost = new Div(new Span(getTranslation("transfer.plan.cost." + plan.costMode())));
        PlanRow.Paper paper = plan.costDecision();
        if (paper != null) {
            Div link = new Div(new DocumentLink(paper.id(), paper.number(), paper.issuedOn()));
            cost.add(link);
        }
        return cost;
    }

    private Span open() {
        Span open = new Span(getTranslation("transfer.plan.open"));
        open.addClassName("cell-sub");
        return open;
    }

    private Component form(
            String name, @Nullable Integer now, SerializableConsumer<Integer> act, SerializableRunnable changed) {
        IntegerField people = new IntegerField(getTranslation("transfer.plan." + name));
        people.setMin(0);
        people.setMax(MOST_PEOPLE);
        people.setStepButtonsVisible(true);
        people.setValue(now);
        people.setId(name + "-people");
        Button save = new Button(getTranslation("transfer.plan.save"), click -> {
            Integer asked = people.getValue();
            if (asked == null) {
                people.setErrorMessage(getTranslation("ui.required"));
                people.setInvalid(true);
                return;
            }
            try {
                act.accept(asked);
            } catch (PortalException refused) {
                people.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                people.setInvalid(true);
                return;
            }
            Notices.success(getTranslation("transfer.plan.saved"));
            changed.run();
        });
        save.setId("save-" + name);
        Div form = new Div(people, save);
        form.addClassNames("form-row", "people-form");
        return form;
    }
}
