package vn.motcua.procedure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.Guards;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Takes over lists of procedures, all or nothing: what is new is added, what is stated otherwise gets a new version
 * from today on, what a list does not name stays as it is.
 */
@Service
@Guards.ForProvinceAdmin
@Transactional(readOnly = true)
public class ProcedureImportService {

    private static final int FILE_NAME_LENGTH = 200;

    private final ProcedureStore store;
    private final ProvinceClock clock;
    private final AuditTrail trail;

    ProcedureImportService(ProcedureStore store, ProvinceClock clock, AuditTrail trail) {
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Reads a list and compares it; writes nothing. The file is no longer needed afterwards.
     *
     * @param originalName as the person's machine calls the file
     * @throws PortalException when the file is no list of procedures; faults of single rows are part of the answer
     */
    // Without a transaction: no connection is held while a large file is being read.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public ImportPreview preview(Path file, String originalName) {
        List<ProcedureFileRow> rows = ProcedureFileReader.read(file, originalName);
        return new ImportPreview(originalName, ImportPlan.compare(rows, store.inForce()));
    }

    /**
     * Takes over a list that was previewed, compared anew with what is in force now. A list with a single faulty row
     * is refused as a whole: the result says so, and nothing is written.
     *
     * @throws PortalException ({@code procedures.import-race}) when somebody else imports the same codes just now
     */
    @Transactional
    @Guards.ForProvinceAdmin
    public ImportResult confirm(ImportPreview preview) {
        ImportPlan plan = ImportPlan.compare(preview.plan().sources(), store.inForce());
        ImportResult result = ImportResult.of(plan);
        if (!result.refused()) {
            write(plan);
            record(preview.fileName(), result);
        }
        return result;
    }

    private void write(ImportPlan plan) {
        LocalDate today = clock.today();
        // A list of thousands of procedures names a few dozen agencies.
        Map<String, List<Level>> levels = new HashMap<>();
        List<ImportPlan.Row> changed = rows(plan, ImportPlan.Kind.CHANGED);
        try {
            store.end(
                    changed.stream()
                            .map(row -> Objects.requireNonNull(row.inForce()))
                            .toList(),
                    today);
            store.add(plan.rows().stream()
                    .filter(row -> row.kind() == ImportPlan.Kind.NEW || row.kind() == ImportPlan.Kind.CHANGED)
                    .map(row ->
                            row.nextVersion(today, agencies -> levels.computeIfAbsent(agencies, ProcedureLevels::of)))
                    .toList());
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            PortalException race = PortalException.conflict("procedures.import-race");
            race.initCause(e);
            throw race;
        }
    }

    private static List<ImportPlan.Row> rows(ImportPlan plan, ImportPlan.Kind kind) {
        return plan.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    private void record(String fileName, ImportResult result) {
        UUID importId = Ids.next();
        trail.record(
                "procedures.imported",
                "procedure-import",
                importId,
                "%s: %d dòng, %d mới, %d thay đổi, %d giữ nguyên"
                        .formatted(
                                fileName.substring(0, Math.min(fileName.length(), FILE_NAME_LENGTH)),
                                result.rows(),
                                result.created(),
                                result.changed(),
                                result.unchanged()));
    }
}
