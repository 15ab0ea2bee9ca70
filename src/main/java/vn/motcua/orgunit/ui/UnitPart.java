package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.motcua.orgunit.UnitRow;

/** What a module above adds to the page of a unit: a section that is built when somebody opens it. */
@NamedInterface("unit-page")
public interface UnitPart {

    /** Where it stands among the sections, from the left; two parts never say the same. */
    int order();

    /** Last part of the page's address, and key of the section's name after {@code orgunit.part.}: "blockers". */
    String name();

    /**
     * @param day for which the page speaks
     * @param mayWrite false while that is another day than today
     * @return empty where the person has no business with it
     */
    Optional<Component> of(UnitRow unit, LocalDate day, boolean mayWrite);
}
