package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Messages;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.staffing.person.PersonalData;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;

/** Who somebody is, as far as the one who looks may know, and what a manager can do with them. */
class PersonFacts extends Section {

    private final transient PersonService people;
    private final transient Messages messages;
    private final transient PersonSheet person;
    private final DescriptionList facts = new DescriptionList();

    PersonFacts(PersonService people, Messages messages, PersonSheet person, boolean mayKeep) {
        this.people = people;
        this.messages = messages;
        this.person = person;
        addClassName("sheet");
        setId("person-facts");
        add(new H2(getTranslation("person.facts")));
        if (person.withdrawn()) {
            Paragraph note = new Paragraph(getTranslation("person.withdrawn"));
            note.addClassName("fault");
            add(note);
        }
        if (mayKeep) {
            add(buttons());
        }
        if (person.photo() != null) {
            add(new PhotoImage(people, person.id(), person.name()));
        }
        facts.addClassName("facts");
        facts();
        add(facts);
        if (!person.clear()) {
            Paragraph note = new Paragraph(getTranslation("person.masked"));
            note.addClassName("cell-sub");
            add(note);
        }
    }

    private void facts() {
        PersonalData data = person.personal();
        fact("job", person.job());
        fact("birth-date", day(data.birthDate()));
        fact("identity", data.identityNumber());
        fact("phone", data.phone());
        fact("email", data.email());
        fact("address", data.address());
        fact("major", person.major());
        fact("languages", String.join(", ", person.languages()));
        String badge = person.badgeNumber();
        fact("badge", person.badgeOn() == null ? badge : badge + " (" + day(person.badgeOn()) + ")");
        fact("uniform-on", day(person.uniformOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }

    /** What nobody said is not shown as an empty line. */
    private void fact(String field, String text) {
        if (!text.isEmpty()) {
            DescriptionList.Description description = new DescriptionList.Description();
            description.add(new Span(text));
            facts.add(new DescriptionList.Term(getTranslation("person.field." + field)), description);
        }
    }

    private Component buttons() {
        Div buttons = new Div(button("person.edit", PersonEditView.class, "edit"));
        buttons.addClassName("form-buttons");
        if (person.validTo() == null) {
            buttons.add(
                    button("person.move", PersonMoveView.class, "move"),
                    button("person.end", PersonEndView.class, "end"),
                    takeBack("person.withdraw", reason -> people.withdraw(person.id(), person.version(), reason)));
        } else if (!person.withdrawn()) {
            buttons.add(takeBack("person.reopen", reason -> people.reopen(person.id(), person.version(), reason)));
        }
        return buttons;
    }

    private Button button(String text, Class<? extends Component> view, String id) {
        Button button = new Button(
                getTranslation(text), click -> UI.getCurrent().navigate(view, EmployeeAddress.parameters(person.id())));
        button.setId(id + "-employee");
        return button;
    }

    private Button takeBack(String key, ReasonDialog.Act act) {
        Button button = new Button(
                getTranslation(key),
                click -> new ReasonDialog(
                                getTranslation(key), getTranslation(key + ".text", person.name()), messages, reason -> {
                                    act.because(reason);
                                    Notices.success(getTranslation("person.saved"));
                                    UI.getCurrent().refreshCurrentRoute(false);
                                })
                        .open());
        button.setId("take-back");
        return button;
    }
}
