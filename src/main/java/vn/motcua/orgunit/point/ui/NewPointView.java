package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;

/** Founds a one-stop point. */
@Route("units/points/new")
@RolesAllowed("PROVINCE_ADMIN")
class NewPointView extends PointEditView {

    NewPointView(
            PointService points,
            OfficeService offices,
            UnitService units,
            DecisionService decisions,
            Messages messages,
            AsOf asOf) {
        super(points, offices, units, decisions, messages, asOf);
    }
}
