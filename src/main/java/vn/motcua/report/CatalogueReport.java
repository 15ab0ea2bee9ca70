package vn.motcua.report;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.catalogue.sheet.CatalogueSheets;
import vn.motcua.printing.PdfDocument;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Deployment;

/** The catalogue of procedures in force at a day. */
@Component
class CatalogueReport implements ReportType {

    private final CatalogueSheets sheets;
    private final CurrentProvince current;
    private final Deployment deployment;

    CatalogueReport(CatalogueSheets sheets, CurrentProvince current, Deployment deployment) {
        this.sheets = sheets;
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
        return sheets.inForce(asOf).orElseThrow(() -> PortalException.conflict("report.no-catalogue", asOf));
    }
}
