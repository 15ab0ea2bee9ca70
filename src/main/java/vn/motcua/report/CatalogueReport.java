package vn.motcua.report;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.CatalogueSheet;
import vn.motcua.printing.PdfDocument;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Deployment;

/** The catalogue of procedures in force at a day. */
@Component
class CatalogueReport implements ReportType {

    private final CatalogueService catalogues;
    private final CurrentProvince current;
    private final Deployment deployment;

    CatalogueReport(CatalogueService catalogues, CurrentProvince current, Deployment deployment) {
        this.catalogues = catalogues;
        this.current = current;
        this.deployment = deployment;
    }

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public void requireContent(LocalDate asOf) {
        sheet(asOf);
    }

    @Override
    public PdfDocument<?> document(LocalDate asOf) {
        return new CatalogueDocument(sheet(asOf), current.require(), asOf).print(deployment.demo());
    }

    @Override
    public String fileName(LocalDate asOf) {
        return "danh-muc-tthc-%s-%s.pdf".formatted(current.require().slug(), asOf);
    }

    private CatalogueSheet sheet(LocalDate asOf) {
        return catalogues.sheet(asOf).orElseThrow(() -> PortalException.conflict("report.no-catalogue", asOf));
    }
}
