package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.motcua.staffing.person.PersonPlace;
import vn.motcua.ui.Formats;

/** Where somebody worked and as what, the latest first. */
class PlaceLines extends Section {

    PlaceLines(List<PersonPlace> places) {
        addClassName("sheet");
        setId("person-places");
        OrderedList lines = new OrderedList();
        lines.addClassName("place-lines");
        places.forEach(place -> {
            Div office = new Div(place.postOfficeName());
            office.addClassName("cell-name");
            Div when = new Div(
                    place.to() == null
                            ? getTranslation("person.place.since", Formats.day(place.from()))
                            : getTranslation(
                                    "person.place.until",
                                    Formats.day(place.from()),
                                    Formats.day(place.to().minusDays(1))));
            when.addClassName("cell-sub");
            ListItem line = new ListItem(office);
            if (!place.job().isEmpty()) {
                line.add(new Div(place.job()));
            }
            line.add(when);
            lines.add(line);
        });
        add(new H2(getTranslation("person.places")), lines);
    }
}
