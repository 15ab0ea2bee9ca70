package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.need.NeedService;
import vn.motcua.staffing.need.NormState;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.ui.AsOf;

/** By what the province tells its need, from a day on. */
@Route(NeedView.PATH + "/norms")
@RolesAllowed("PROVINCE_ADMIN")
class NormEditView extends NeedFormPage implements BeforeEnterObserver {

    private final transient NeedService need;
    private final Map<String, BigDecimalField> numbers = new LinkedHashMap<>();
    private final IntegerField days = new IntegerField();
    private final Map<Area, IntegerField> floors = new EnumMap<>(Area.class);
    private final FieldLines minutes = new FieldLines("need.column.minutes", 480);
    private transient @Nullable NormState seen;

    NormEditView(NeedService need, AsOf asOf) {
        super(asOf.today());
        this.need = need;
        heading(t("need.norm.edit.title"));
        lead(t("need.norm.edit.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<NormState> all = need.norms();
        seen = all.isEmpty() ? null : all.getFirst();
        NeedNorm norm = seen == null ? NeedNorm.DEFAULT : seen.norm();
        if (seen != null) {
            from.setMin(seen.from());
            note.setValue(seen.note());
        }
        days.setLabel(t("need.norm.days.label"));
        days.setValue(norm.workingDays());
        days.setId("norm-days");
        faults.at("need.norm.days", days);
        H3 own = new H3(t("need.norm.minutes.title"));
        own.addClassName("wide");
        add(form(
                number("wait-minutes", norm.waitMinutes(), "need.unit.minutes"),
                number("wait-share", norm.waitShare(), "need.unit.percent"),
                number("minutes", norm.defaultMinutes(), "need.unit.minutes"),
                number("morning", norm.morningHours(), "need.unit.hours"),
                number("afternoon", norm.afternoonHours(), "need.unit.hours"),
                number("peak", norm.peakFactor(), "need.unit.times"),
                days,
                number("allowance", norm.allowance(), "need.unit.percent"),
                from,
                floor(Area.URBAN, norm),
                floor(Area.RURAL, norm),
                floor(Area.MOUNTAIN, norm),
                own,
                minutes));
        minutes.show(norm.minutesByField());
    }

    private BigDecimalField number(String name, BigDecimal value, String unit) {
        BigDecimalField field = new BigDecimalField(t("need.norm." + name + ".label"));
        field.setValue(new BigDecimal(value.stripTrailingZeros().toPlainString()));
        field.setSuffixComponent(new Span(t(unit)));
        field.setRequiredIndicatorVisible(true);
        field.setId("norm-" + name);
        faults.at("need.norm." + name, field);
        numbers.put(name, field);
        return field;
    }

    private IntegerField floor(Area area, NeedNorm norm) {
        IntegerField field = new IntegerField(t("need.norm.floor.label", t("need.area." + area)));
        field.setHelperText(t("need.to-check"));
        field.setValue(norm.floor(area));
        field.setId("norm-floor-" + area);
        faults.at("need.norm.floor." + area, field);
        floors.put(area, field);
        return field;
    }

    @Override
    protected void submit() {
        faults.clear();
        boolean complete = faults.given(days, days.getValue() != null) && !from.isInvalid();
        for (BigDecimalField field : numbers.values()) {
            complete &= faults.given(field, field.getValue() != null);
        }
        for (IntegerField field : floors.values()) {
            complete &= faults.given(field, field.getValue() != null);
        }
        LocalDate since = from.getValue();
        complete &= faults.given(from, since != null);
        Optional<Map<String, BigDecimal>> own = minutes.numbers();
        if (complete && since != null && own.isPresent()) {
            NeedNorm wanted = new NeedNorm(
                    value("minutes"),
                    own.get(),
                    value("wait-minutes"),
                    value("wait-share"),
                    value("peak"),
                    value("morning"),
                    value("afternoon"),
                    days.getValue(),
                    value("allowance"),
                    wantedFloors());
            keep(() -> need.keep(wanted, note.getValue(), since, seen), "");
        }
    }

    private Map<Area, Integer> wantedFloors() {
        Map<Area, Integer> wanted = new EnumMap<>(Area.class);
        floors.forEach((area, field) -> wanted.put(area, field.getValue()));
        return wanted;
    }

    private BigDecimal value(String name) {
        BigDecimalField field = Objects.requireNonNull(numbers.get(name));
        return Objects.requireNonNull(field.getValue());
    }
}
