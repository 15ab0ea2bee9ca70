package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.orgunit.act.Ending;
import vn.motcua.orgunit.act.OpenItem;

/** What is open at each of the units that end, unit by unit. */
class OpenItemsPanels extends Div {

    private final Map<UUID, OpenItemsPanel> panels = new LinkedHashMap<>();
    private Map<UUID, String> successors = Map.of();

    OpenItemsPanels() {
        setId("open-items");
    }

    /**
     * Answers that were given already are kept.
     *
     * @param open by unit
     * @param names of the units
     */
    void show(Map<UUID, List<OpenItem>> open, Map<UUID, String> names) {
        panels.keySet().retainAll(open.keySet());
        removeAll();
        open.forEach((unit, items) -> {
            OpenItemsPanel panel = panels.get(unit);
            if (panel == null) {
                panel = new OpenItemsPanel(panels.isEmpty() ? "" : "unit-" + panels.size() + "-");
                panels.put(unit, panel);
            }
            panel.successors(successors);
            panel.show(items);
            if (open.size() > 1) {
                add(new H3(names.getOrDefault(unit, "")));
            }
            add(panel);
        });
    }

    /** @param names of those who succeed, by key */
    void successors(Map<UUID, String> names) {
        successors = names;
        panels.values().forEach(panel -> panel.successors(names));
    }

    boolean answered() {
        // All are asked, so that each says what is missing.
        List<Boolean> answered = new ArrayList<>();
        panels.values().forEach(panel -> answered.add(panel.answered()));
        return !answered.contains(false);
    }

    List<Ending.Choice> choices(UUID unit) {
        OpenItemsPanel panel = panels.get(unit);
        return panel == null ? List.of() : panel.choices();
    }
}
