package vn.motcua.procedure.intake;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.ProcedureStore;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.security.Guards;
import vn.motcua.shared.PortalException;

/** What a person does with the rows of a list before it is taken over: leave out, mend, say which procedure is meant. */
@Service
@Guards.ForProvinceAdmin
@Transactional(readOnly = true)
public class ImportReviewService {

    private static final int SURE = 100;

    private final ImportStore imports;
    private final ImportStates states;
    private final ImportRowStore rows;
    private final ImportReader reader;
    private final ImportWriter writer;
    private final ProcedureStore procedures;
    private final FaultySheet faultySheet;

    ImportReviewService(
            ImportStore imports,
            ImportStates states,
            ImportRowStore rows,
            ImportReader reader,
            ImportWriter writer,
            ProcedureStore procedures,
            FaultySheet faultySheet) {
        this.imports = imports;
        this.states = states;
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
        this.procedures = procedures;
        this.faultySheet = faultySheet;
    }

    /** A part of the rows of a kind, in the order of the list. */
    public List<ImportRow> rows(UUID importId, Verdict verdict, int offset, int limit) {
        ready(importId);
        return rows.find(importId, verdict, offset, limit);
    }

    /** Takes rows in or leaves them out. */
    @Transactional
    @Guards.ForProvinceAdmin
    public void accept(UUID importId, Collection<Integer> chosen, boolean accepted) {
        mine(importId);
        rows.accept(importId, chosen, accepted);
    }

    /** Takes all rows of a kind in or leaves them out. */
    @Transactional
    @Guards.ForProvinceAdmin
    public void acceptAll(UUID importId, Verdict verdict, boolean accepted) {
        mine(importId);
        rows.accept(importId, verdict, accepted);
    }

    /** Reads a row anew with what a person wrote in the place of its cells; answers what became of it. */
    @Transactional
    @Guards.ForProvinceAdmin
    public ImportRow mend(UUID importId, int row, Map<ImportColumn, String> cells) {
        StagedImport staged = mine(importId);
        ImportRow before = find(importId, row);
        RowReader reading =
                new RowReader(staged.shape(), (code, number) -> rows.withCode(importId, code.key(), number));
        ReadRow read = reading.read(row, cells);
        return keep(importId, before, read);
    }

    /**
     * Says which procedure a row without a code means.
     *
     * @param code key of its code
     * @throws PortalException ({@code procedures.not-in-force}) when there is no such procedure, ({@code
     *     procedures.code-twice}) when another row of the list speaks of it
     */
    @Transactional
    @Guards.ForProvinceAdmin
    public ImportRow match(UUID importId, int row, String code) {
        mine(importId);
        ImportRow before = find(importId, row);
        ProcedureState meant =
                procedures.open(code).orElseThrow(() -> PortalException.invalid("procedures.not-in-force", code));
        OptionalInt other = rows.withCode(importId, meant.code(), row);
        if (other.isPresent()) {
            throw PortalException.conflict("procedures.code-twice", meant.code(), String.valueOf(other.getAsInt()));
        }
        ReadRow read = rows.read(importId, List.of(row)).getFirst();
        ReadRow named = new ReadRow(
                row,
                meant.code(),
                new ProcedureCode(meant.code(), meant.rawCode()),
                read.stated(),
                true,
                read.tasks(),
                read.place(),
                read.start(),
                read.faults(),
                read.cells());
        return keep(importId, before, named);
    }

    /** Says so of all rows of which exactly one procedure has the very name; answers how many these were. */
    @Transactional
    @Guards.ForProvinceAdmin
    public int matchSame(UUID importId) {
        mine(importId);
        int matched = 0;
        for (ImportRow row : rows.find(importId, Verdict.UNMATCHED, 0, Integer.MAX_VALUE)) {
            List<Candidate> same = row.candidates().stream()
                    .filter(candidate -> candidate.score() == SURE)
                    .toList();
            if (same.size() == 1
                    && rows.withCode(importId, same.getFirst().code(), row.row())
                            .isEmpty()) {
                match(importId, row.row(), same.getFirst().code());
                matched++;
            }
        }
        return matched;
    }

    private ImportRow keep(UUID importId, ImportRow before, ReadRow read) {
        Comparison comparison = new Comparison(() -> new NameMatcher(reader.names()));
        rows.replace(importId, writer.compare(importId, List.of(read), comparison), false);
        if (!before.accepted()) {
            // Whoever mends a row wants it.
            rows.accept(importId, List.of(read.row()), true);
        }
        return find(importId, read.row());
    }

    /**
     * Writes the rows that cannot be taken over as a spreadsheet: the columns of the list, and one that says what is
     * wrong, which the portal passes over when the list comes back.
     */
    public void writeFaulty(UUID importId, OutputStream out, Locale locale) {
        faultySheet.write(ready(importId), out, locale);
    }

    private ImportRow find(UUID importId, int row) {
        return rows.find(importId, row).orElseThrow(PortalException::notFound);
    }

    /** A list that nobody takes over until this is done. */
    private StagedImport mine(UUID importId) {
        states.lock(importId);
        return ready(importId);
    }

    private StagedImport ready(UUID importId) {
        StagedImport staged = imports.known(importId).orElseThrow(PortalException::notFound);
        staged.require(ImportState.READY);
        return staged;
    }
}
