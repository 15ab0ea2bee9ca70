package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.staffing.person.OpenDuty;
import vn.motcua.ui.Formats;

/** The assignments that an act breaks, by name: somebody says that they end with it. */
class DutiesField extends Div {

    private final Checkbox agreed = new Checkbox();
    private List<OpenDuty> duties = List.of();

    DutiesField() {
        addClassNames("wide", "duties-field");
        setId("broken-duties");
        agreed.setLabel(getTranslation("person.duties.agree"));
        agreed.setId("end-duties");
    }

    void show(List<OpenDuty> broken) {
        duties = broken;
        removeAll();
        setVisible(!broken.isEmpty());
        UnorderedList list = new UnorderedList();
        broken.forEach(duty -> list.add(new ListItem(line(duty))));
        add(new Paragraph(getTranslation("person.duties.title", broken.size())), list, agreed);
        agreed.setValue(false);
    }

    private String line(OpenDuty duty) {
        LocalDate to = duty.to();
        return to == null
                ? getTranslation("person.duties.line.open", duty.counter(), Formats.day(duty.from()))
                : getTranslation(
                        "person.duties.line", duty.counter(), Formats.day(duty.from()), Formats.day(to.minusDays(1)));
    }

    /** Those that end with the act; none as long as nobody said so. */
    Set<UUID> ending() {
        return agreed.getValue() ? duties.stream().map(OpenDuty::id).collect(Collectors.toSet()) : Set.of();
    }
}
