package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.shared.Messages;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.staffing.ui.EmployeePart;

/** The person on the page of an employee: photo, personal data, places of work, what was done. */
@org.springframework.stereotype.Component
@Order(0)
class PersonPart implements EmployeePart {

    private final PersonService people;
    private final Messages messages;

    PersonPart(PersonService people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    @Override
    public Optional<Component> of(EmployeeRow employee, boolean mayWrite) {
        PersonSheet sheet = people.get(employee.id());
        Div parts = new Div(new PersonFacts(people, messages, sheet, mayWrite && people.mayKeep(sheet.id())));
        parts.addClassName("employee-parts");
        parts.add(new PlaceLines(people.places(sheet.id())));
        HistoryPanel history =
                new HistoryPanel((offset, limit) -> people.history(sheet.id(), offset, limit), sheet.code());
        Section past = new Section(new H2(history.getTranslation("person.history")), history);
        past.addClassName("sheet");
        past.setId("person-history");
        parts.add(past);
        return Optional.of(parts);
    }
}
