package vn.motcua.report.situation;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.printing.PdfDocument;
import vn.motcua.report.ReportType;
import vn.motcua.security.Role;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Deployment;
import vn.motcua.transfer.situation.SituationService;

/** How far the province is with its hand-overs on a day. There is something to tell of every day. */
@Component
class SituationReport implements ReportType {

    static final String NAME = "transfers";

    private final SituationService situations;
    private final CurrentProvince current;
    private final Deployment deployment;

    SituationReport(SituationService situations, CurrentProvince current, Deployment deployment) {
        this.situations = situations;
        this.current = current;
        this.deployment = deployment;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** It names who passed the gate with what missing, which is for those who answer for the whole province. */
    @Override
    public Set<Role> readers() {
        return Set.of(Role.LEADER, Role.PROVINCE_ADMIN, Role.APPROVER);
    }

    @Override
    public void requireContent(LocalDate asOf) {
        // A province of which nothing is recorded says so in its report.
    }

    @Override
    public PdfDocument<?> document(LocalDate asOf) {
        return new SituationDocument(situations.at(asOf), current.require()).print(deployment.demo());
    }

    @Override
    public String fileName(LocalDate asOf) {
        return "tinh-hinh-chuyen-giao-%s-%s.pdf".formatted(current.require().slug(), asOf);
    }
}
