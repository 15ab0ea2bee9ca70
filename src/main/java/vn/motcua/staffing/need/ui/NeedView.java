package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.staffing.need.NeedOverview;
import vn.motcua.staffing.need.NeedPoint;
import vn.motcua.staffing.need.NeedService;
import vn.motcua.staffing.need.PointFigures;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.ui.StaffingTabs;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.PortalPage;

/** How many people a one-stop point needs and what is there; what if things were otherwise; and all points in a list. */
@Route(NeedView.PATH)
@Uses(ComboBox.class)
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class NeedView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "staffing/need";
    static final String POINT = "point";

    private final transient NeedService need;
    private final transient AsOf asOf;
    private final transient Person person;
    private final Div content = new Div();

    NeedView(NeedService need, CurrentPerson current, AsOf asOf) {
        this.need = need;
        this.asOf = asOf;
        person = current.require();
        heading(t("need.title"));
        lead(t("need.lead"));
        content.addClassName("page-content");
        add(new StaffingTabs(PATH), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(POINT)
                .filter(text -> !text.isEmpty());
        NeedOverview overview = need.overview(asOf.day());
        NeedPoint point = code.isEmpty()
                ? overview.first()
                : overview.points().stream()
                        .filter(one -> one.code().equals(code.get()))
                        .findFirst()
                        .orElse(null);
        if (point == null && code.isPresent()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(overview, point);
    }

    private void show(NeedOverview overview, @Nullable NeedPoint point) {
        content.removeAll();
        if (point == null) {
            content.add(new EmptyState(VaadinIcon.USERS, t("need.empty")));
            return;
        }
        if (overview.points().size() > 1) {
            content.add(choice(overview, point));
        }
        NeedAnswer answer = point.answer();
        PointFigures figures = point.figures();
        if (answer == null || figures == null) {
            content.add(unknown(overview, point));
        } else {
            content.add(
                    new NeedSheet(point, answer, overview.norm()),
                    new WhatIfSheet(answer, overview.norm().norm(), figures.area()),
                    new FieldsSheet(figures, answer, edit(point)));
        }
        content.add(new NormSheet(overview.norm(), norms()));
        if (overview.points().size() > 1) {
            content.add(new PointsSheet(overview.points()));
        }
    }

    private ComboBox<NeedPoint> choice(NeedOverview overview, NeedPoint point) {
        ComboBox<NeedPoint> choice = new ComboBox<>(t("need.point"));
        choice.setItems(overview.points());
        choice.setItemLabelGenerator(NeedPoint::name);
        choice.setValue(point);
        choice.setAllowCustomValue(false);
        choice.addClassName("need-choice");
        choice.setId("need-point");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                NeedView.class,
                                QueryParameters.of(POINT, change.getValue().code()));
            }
        });
        return choice;
    }

    private EmptyState unknown(NeedOverview overview, NeedPoint point) {
        PointFigures province = overview.province();
        String sentence = t("need.no-figures", point.name());
        if (point.centre() && province != null) {
            double perDay = province.perDay().values().stream()
                    .mapToDouble(Number::doubleValue)
                    .sum();
            sentence += " " + t("need.no-figures.province", NeedTexts.number(getLocale(), perDay), province.from());
        }
        return new EmptyState(VaadinIcon.CALC, sentence, edit(point));
    }

    private Component[] edit(NeedPoint point) {
        if (!asOf.isToday() || !need.mayEnter(point)) {
            return new Component[0];
        }
        Button edit = new Button(
                t("need.enter"),
                VaadinIcon.EDIT.create(),
                click -> UI.getCurrent().navigate(FiguresEditView.class, new RouteParameters(POINT, point.code())));
        edit.setId("enter-figures");
        if (point.answer() == null) {
            edit.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return new Component[] {edit};
    }

    private Component[] norms() {
        if (!asOf.isToday() || !person.is(Role.PROVINCE_ADMIN)) {
            return new Component[0];
        }
        Button edit = new Button(
                t("need.norm.edit"),
                VaadinIcon.EDIT.create(),
                click -> UI.getCurrent().navigate(NormEditView.class));
        edit.setId("edit-norm");
        return new Component[] {edit};
    }
}
