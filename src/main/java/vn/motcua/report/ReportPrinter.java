package vn.motcua.report;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.printing.PdfEngine;
import vn.motcua.security.JobIdentity;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;

/** Prints a queued report. May be asked twice, or again after a crash: what is finished stays as it is. */
@Component
class ReportPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(ReportPrinter.class);

    private final ReportArchive archive;
    private final ReportTypes types;
    private final PdfEngine engine;
    private final CurrentProvince current;
    private final JobIdentity identity;

    ReportPrinter(
            ReportArchive archive, ReportTypes types, PdfEngine engine, CurrentProvince current, JobIdentity identity) {
        this.archive = archive;
        this.types = types;
        this.engine = engine;
        this.current = current;
        this.identity = identity;
    }

    /**
     * Prints as the one who asked, with no more than the right to read.
     *
     * @throws Exception when not even the failure could be recorded: to be tried again later
     */
    void print(Province province, UUID id) throws Exception {
        Optional<ReportRow> begun = current.call(province, () -> archive.begin(id));
        if (begun.isPresent()) {
            ReportRow report = begun.get();
            identity.call(province, report.requestedBy(), Set.of(Role.LEADER), () -> {
                printOrFail(report);
                return true;
            });
        }
    }

    private void printOrFail(ReportRow report) {
        try {
            print(report);
        } catch (PortalException e) {
            archive.fail(report.id(), ReportRow.failureKey(e));
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                // The portal is going down; the next one that starts prints it.
                throw e;
            }
            LOG.error("Report {} failed", report.id(), e);
            archive.fail(report.id(), Report.UNEXPECTED);
        }
    }

    private void print(ReportRow report) {
        ReportType type = types.find(report.type())
                .orElseThrow(() -> new IllegalStateException("No report is called " + report.type()));
        var document = type.document(report.asOf());
        archive.reach(report.id(), Report.COLLECTED);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        engine.write(document, pdf);
        archive.complete(report.id(), new ReportFile(type.fileName(report.asOf()), pdf.toByteArray()));
    }
}
