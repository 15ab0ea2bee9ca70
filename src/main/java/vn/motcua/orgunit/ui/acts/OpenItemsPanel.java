package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import vn.motcua.audit.DetailText;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.Ending;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** What is open at a unit that ends, by kind; each thing is given its answer, or all of a kind at once. */
class OpenItemsPanel extends Div {

    /** @param successor null unless the answer is to go on there */
    private record Option(Answer answer, @Nullable UUID successor) {}

    private final Map<OpenItem, Select<Option>> fields = new LinkedHashMap<>();
    private Map<UUID, String> successors = Map.of();
    private List<OpenItem> items = List.of();

    private final String ids;

    /** @param ids what its fields' ids begin with, where there are several; "" else */
    OpenItemsPanel(String ids) {
        this.ids = ids;
        show(List.of());
    }

    void show(List<OpenItem> open) {
        items = open;
        draw();
    }

    /** @param names of those who succeed, by key */
    void successors(Map<UUID, String> names) {
        successors = names;
        draw();
    }

    private void draw() {
        Map<OpenItem, Option> before = new LinkedHashMap<>();
        fields.forEach((item, field) -> {
            if (field.getValue() != null) {
                before.put(item, field.getValue());
            }
        });
        fields.clear();
        removeAll();
        Map<String, List<OpenItem>> kinds = new LinkedHashMap<>();
        items.forEach(item ->
                kinds.computeIfAbsent(item.kind(), key -> new ArrayList<>()).add(item));
        kinds.forEach((kind, own) -> add(group(kind, own, before)));
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("orgunit.open.none"));
            none.addClassName("cell-sub");
            add(none);
        }
    }

    private Div group(String kind, List<OpenItem> own, Map<OpenItem, Option> before) {
        UnorderedList list = new UnorderedList();
        for (OpenItem item : own) {
            String label = DetailText.of(item.label(), this::word);
            ListItem line = new ListItem(new Span(label));
            if (item.possible().isEmpty()) {
                line.add(new Pill(getTranslation("orgunit.open.blocked.short"), "bad"));
            } else {
                Select<Option> field = select(item, label);
                Option chosen = before.get(item);
                if (chosen != null && options(item).contains(chosen)) {
                    field.setValue(chosen);
                } else if (options(item).size() == 1) {
                    field.setValue(options(item).getFirst());
                }
                fields.put(item, field);
                line.add(field);
            }
            list.add(line);
        }
        Div group = new Div(
                new H3(getTranslation("orgunit.open." + kind) + " (" + Formats.number(getLocale(), own.size()) + ")"));
        group.addClassNames("lines", "open-items");
        if (own.size() > 1 && !own.getFirst().possible().isEmpty()) {
            Select<Option> all = select(own.getFirst(), getTranslation("orgunit.open.all"));
            all.setPlaceholder(getTranslation("orgunit.open.all"));
            all.setId(ids + "all-" + kind);
            all.addValueChangeListener(change -> own.forEach(item -> {
                Select<Option> field = fields.get(item);
                if (field != null && change.getValue() != null && options(item).contains(change.getValue())) {
                    field.setValue(change.getValue());
                }
            }));
            group.add(all);
        }
        group.add(list);
        return group;
    }

    private Select<Option> select(OpenItem item, String label) {
        Select<Option> field = new Select<>();
        field.setAriaLabel(label);
        field.setPlaceholder(getTranslation("orgunit.open.choose"));
        field.setItems(options(item));
        field.setItemLabelGenerator(this::name);
        return field;
    }

    private List<Option> options(OpenItem item) {
        List<Option> options = new ArrayList<>();
        if (item.possible().contains(Answer.MOVE)) {
            successors.keySet().forEach(id -> options.add(new Option(Answer.MOVE, id)));
        }
        if (item.possible().contains(Answer.RELEASE)) {
            options.add(new Option(Answer.RELEASE, null));
        }
        if (item.possible().contains(Answer.END)) {
            options.add(new Option(Answer.END, null));
        }
        return options;
    }

    private String name(@Nullable Option option) {
        if (option == null) {
            return "";
        }
        UUID successor = option.successor();
        return successor == null
                ? getTranslation("orgunit.open.answer." + option.answer())
                : getTranslation("orgunit.open.answer.MOVE", successors.getOrDefault(successor, ""));
    }

    private String word(String word) {
        try {
            return getTranslation("transfer.stage." + word);
        } catch (NoSuchMessageException none) {
            return word;
        }
    }

    /** Whether each thing has its answer; says at the field where it has not. */
    boolean answered() {
        boolean all = true;
        for (Select<Option> field : fields.values()) {
            boolean given = field.getValue() != null;
            field.setErrorMessage(getTranslation("ui.required"));
            field.setInvalid(!given);
            all &= given;
        }
        return all;
    }

    List<Ending.Choice> choices() {
        List<Ending.Choice> choices = new ArrayList<>();
        fields.forEach((item, field) -> {
            Option option = field.getValue();
            if (option != null) {
                choices.add(new Ending.Choice(item.kind(), item.id(), option.answer(), option.successor()));
            }
        });
        return choices;
    }
}
