package vn.motcua.transfer.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What a module above offers on the overview of all units, at the top on the right. */
@NamedInterface("overview")
public interface OverviewAction {

    /**
     * @param day for which the page speaks
     * @return empty where the person has no business with it
     */
    Optional<Component> of(LocalDate day);
}
