package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.need.NeedPoint;
import vn.motcua.staffing.need.NeedService;
import vn.motcua.staffing.need.PointEntry;
import vn.motcua.staffing.need.PointFigures;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedRule;
import vn.motcua.ui.AsOf;

/** How many dossiers come to a one-stop point, by hand. */
@Route(NeedView.PATH + "/:point/figures")
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN"})
class FiguresEditView extends NeedFormPage implements BeforeEnterObserver {

    private final transient NeedService need;
    private final LocalDate today;
    private final ComboBox<Area> area = new ComboBox<>();
    private final FieldLines lines = new FieldLines("need.column.per-day", NeedRule.MOST_PER_DAY);
    private transient @Nullable PointFigures seen;
    private String code = "";

    FiguresEditView(NeedService need, AsOf asOf) {
        super(asOf.today());
        this.need = need;
        today = asOf.today();
        area.setLabel(t("need.area"));
        area.setHelperText(t("need.area.hint"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(value -> t("need.area." + value));
        area.setRequiredIndicatorVisible(true);
        area.setId("need-area");
        lead(t("need.enter.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PointEntry> found = named(event.getRouteParameters().get(NeedView.POINT));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        NeedPoint point = found.get().point();
        code = point.code();
        heading(t("need.enter.title", point.name()));
        seen = found.get().last();
        PointFigures shown = seen == null ? point.figures() : seen;
        area.setValue(shown == null ? point.centre() ? Area.URBAN : Area.RURAL : shown.area());
        Map<String, BigDecimal> perDay = shown == null ? Map.of() : shown.perDay();
        if (perDay.isEmpty()) {
            lines.add("", null);
        } else if (perDay.containsKey("")) {
            lines.add(t("need.field.all"), perDay.get(""));
        } else {
            lines.show(perDay);
        }
        if (seen != null) {
            note.setValue(seen.note());
            from.setMin(seen.from());
        }
        add(form(area, from, lines));
    }

    private Optional<PointEntry> named(Optional<String> wanted) {
        try {
            return wanted.map(name -> need.entry(name, today));
        } catch (PortalException unknown) {
            return Optional.empty();
        }
    }

    @Override
    protected void submit() {
        faults.clear();
        LocalDate since = from.getValue();
        boolean complete = faults.given(area, area.getValue() != null)
                & (from.isInvalid() ? false : faults.given(from, since != null));
        Optional<Map<String, BigDecimal>> numbers = lines.numbers();
        if (complete && since != null && numbers.isPresent()) {
            keep(() -> need.enter(code, area.getValue(), numbers.get(), note.getValue(), since, seen), code);
        }
    }
}
