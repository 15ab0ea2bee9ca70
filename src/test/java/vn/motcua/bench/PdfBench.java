package vn.motcua.bench;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.catalogue.sheet.CatalogueSheets;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.printing.PdfEngine;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.report.CataloguePrinting;
import vn.motcua.tenancy.CurrentProvince;

/** The catalogue report from the database to its bytes, against the engine filling the same rows from memory. */
final class PdfBench implements Benchmark {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 30);
    private static final int WARM_UPS = 10;

    private PortalContext portal;
    private PdfEngine engine;
    private CataloguePrinting printing;
    private CataloguePrinting.InMemory inMemory;

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public double aim() {
        return 1.25;
    }

    @Override
    public int pairs() {
        return 15;
    }

    @Override
    public void prepare() throws Exception {
        portal = PortalContext.open();
        engine = portal.bean(PdfEngine.class);
        approveEverything();
        printing = portal.as(
                "lang-son-leader",
                () -> new CataloguePrinting(portal.bean(CurrentProvince.class).require(), DAY));
        inMemory = printing.inMemory(sheet());
        for (int i = 0; i < WARM_UPS; i++) {
            portal();
            floor();
        }
    }

    /** A catalogue of all the province's procedures. */
    private void approveEverything() throws Exception {
        CatalogueService catalogues = portal.bean(CatalogueService.class);
        CatalogueDrafts drafts = portal.bean(CatalogueDrafts.class);
        UUID id = portal.as("lang-son-admin", () -> {
            UUID draft = drafts.draft("Toàn bộ thủ tục", false);
            var all = portal.bean(ProcedureService.class).find(ProcedureFilter.ALL, DAY, 0, 1000).stream()
                    .map(ProcedureRow::procedureId)
                    .toList();
            portal.bean(FirstList.class).add(draft, all, EnumSet.allOf(TransferTask.class), ServiceForm.BOTH);
            drafts.submit(draft);
            return draft;
        });
        portal.as("lang-son-approver", () -> {
            portal.bean(CatalogueDecisions.class)
                    .approve(id, catalogues.get(id).version(), Approval.of("99/QĐ-UBND", DAY, DAY));
            return id;
        });
    }

    private CatalogueSheet sheet() throws Exception {
        return portal.as(
                "lang-son-leader",
                () -> portal.bean(CatalogueSheets.class).inForce(DAY).orElseThrow());
    }

    @Override
    public long portal() throws Exception {
        long begin = System.nanoTime();
        printing.print(engine, sheet(), new ByteArrayOutputStream());
        return System.nanoTime() - begin;
    }

    @Override
    public long floor() throws Exception {
        long begin = System.nanoTime();
        inMemory.print(engine, new ByteArrayOutputStream());
        return System.nanoTime() - begin;
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
        }
    }
}
