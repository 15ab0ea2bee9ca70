package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SearchKey;
import vn.motcua.staffing.need.rule.NeedRule;

/** A number for each of some fields: lines to be added and taken away. What is wrong is told at its line. */
class FieldLines extends Div {

    private final String caption;
    private final BigDecimal most;
    private final Div lines = new Div();
    private final List<Line> all = new ArrayList<>();

    private record Line(Div row, TextField field, BigDecimalField number) {}

    /**
     * @param caption key of what the number is
     * @param most that the number may be
     */
    FieldLines(String caption, long most) {
        this.caption = caption;
        this.most = BigDecimal.valueOf(most);
        addClassNames("field-lines", "wide");
        lines.addClassName("field-lines-list");
        Button more = new Button(
                getTranslation("need.lines.add"),
                VaadinIcon.PLUS.create(),
                click -> add("", null).focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setId("add-line");
        add(lines, more);
    }

    void show(Map<String, BigDecimal> numbers) {
        numbers.forEach(this::add);
    }

    TextField add(String name, @Nullable BigDecimal value) {
        TextField field = new TextField(getTranslation("need.column.field"));
        field.setValue(name);
        field.setMaxLength(NeedRule.FIELD);
        BigDecimalField number = new BigDecimalField(getTranslation(caption));
        number.setValue(
                value == null
                        ? null
                        : value.stripTrailingZeros()
                                .setScale(Math.max(0, value.stripTrailingZeros().scale())));
        Button less = new Button(VaadinIcon.TRASH.create());
        less.addThemeVariants(ButtonVariant.TERTIARY);
        less.setAriaLabel(getTranslation("need.lines.remove"));
        Div row = new Div(field, number, less);
        row.addClassName("field-line");
        Line line = new Line(row, field, number);
        less.addClickListener(click -> {
            all.remove(line);
            lines.remove(row);
        });
        all.add(line);
        lines.add(row);
        return field;
    }

    /** Empty where something is wrong, which then stands at its line; lines in which nothing stands are left out. */
    Optional<Map<String, BigDecimal>> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        boolean right = true;
        for (Line line : all) {
            line.field().setInvalid(false);
            line.number().setInvalid(false);
            String name = line.field().getValue().strip();
            BigDecimal number = line.number().getValue();
            if (name.isEmpty() && number == null) {
                continue;
            }
            if (name.isEmpty()) {
                FormFaults.mark(line.field(), getTranslation("ui.required"));
                right = false;
            } else if (!keys.add(SearchKey.of(name))) {
                FormFaults.mark(line.field(), getTranslation("need.field.twice", name));
                right = false;
            }
            if (number == null || number.signum() < 0 || number.compareTo(most) > 0) {
                FormFaults.mark(line.number(), getTranslation("need.lines.number", most));
                right = false;
            } else {
                numbers.put(name, number);
            }
        }
        return right ? Optional.of(numbers) : Optional.empty();
    }
}
