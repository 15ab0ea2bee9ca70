package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.ui.UnitPart;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.transfer.agreement.AgreementService;

/** The agreements of one unit. */
@SpringComponent
class AgreementsOfUnit implements UnitPart {

    private final AgreementService agreements;
    private final CurrentPerson person;

    AgreementsOfUnit(AgreementService agreements, CurrentPerson person) {
        this.agreements = agreements;
        this.person = person;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public Optional<Component> of(UnitRow unit, LocalDate day, boolean mayWrite) {
        Div section = new Div(new AgreementLines(agreements.of(unit.id()), day));
        section.addClassNames("sheet", "part-lines");
        if (mayWrite && person.require().is(Role.PROVINCE_ADMIN)) {
            RouterLink sign = new RouterLink(section.getTranslation("agreement.new"), AgreementEditView.class);
            sign.setQueryParameters(QueryParameters.of("unit", unit.code()));
            section.add(sign);
        }
        return Optional.of(section);
    }
}
