package vn.motcua.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.report.ReportService;
import vn.motcua.transfer.ui.OverviewAction;

/** Has the report on hand-overs made from the overview of all units, and leads to where it will be found. */
@Component
class SituationAction implements OverviewAction {

    private static final String TYPE = "transfers";

    private final ReportService reports;

    SituationAction(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(LocalDate day) {
        return reports.types().contains(TYPE) ? Optional.of(button(day)) : Optional.empty();
    }

    private Button button(LocalDate day) {
        Button button = new Button();
        button.setText(button.getTranslation("report.transfers.create"));
        button.setIcon(VaadinIcon.FILE_ADD.create());
        button.setId("create-transfers-report");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            reports.request(TYPE, day, ReportService.PDF);
            UI.getCurrent().navigate(ReportsView.class);
        });
        return button;
    }
}
