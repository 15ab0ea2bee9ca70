package vn.motcua.procedure.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.importing.SheetRow;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.shared.PortalException;

/**
 * Reads a list into staged rows, some hundred at a time, each batch compared and kept in a transaction of its own: what
 * was read leaves memory at once.
 */
@Component
class ImportReader {

    private static final Logger LOG = LoggerFactory.getLogger(ImportReader.class);
    private static final int BATCH = 1_000;
    private static final int CODES = 10_000_000;

    private final ImportStore imports;
    private final ImportStates states;
    private final ImportFiles files;
    private final ImportRowStore rows;
    private final ImportWriter writer;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ImportReader(
            ImportStore imports,
            ImportStates states,
            ImportFiles files,
            ImportRowStore rows,
            ImportWriter writer,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.states = states;
        this.files = files;
        this.rows = rows;
        this.writer = writer;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads the whole list. Stops without a word when somebody cancels it.
     *
     * @throws PortalException when the file cannot be read to its end, or has no row under its header
     */
    void read(UUID importId, UUID runId, Spreadsheets.Checked file, ListShape shape) {
        Run run = new Run(importId, runId, shape);
        try {
            file.read(run::accept);
            if (run.count == 0) {
                throw PortalException.invalid("procedures.no-rows");
            }
            run.finish();
        } catch (Cancelled e) {
            transaction.executeWithoutResult(status -> imports.clear());
        }
    }

    /** Reads the whole list, and keeps with the import why that was not possible. */
    void readOrFail(UUID importId, UUID runId, Spreadsheets.Checked file, ListShape shape) {
        try {
            read(importId, runId, file, shape);
        } catch (PortalException e) {
            fail(importId, runId, e);
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", importId, e);
            fail(importId, runId, PortalException.invalid("procedures.import-failed"));
        }
    }

    private void fail(UUID importId, UUID runId, PortalException why) {
        transaction.executeWithoutResult(status -> states.fail(importId, runId, why));
    }

    /** Names of the procedures in force, by code; those that were abolished cannot be meant. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.query(
                "select code, name from procedure_version where open_marker = 1 and status in ('NEW', 'AMENDED')",
                row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    private static final class Cancelled extends RuntimeException {}

    /** One list being read. */
    private final class Run {

        private final UUID importId;
        private final UUID runId;
        private final ListShape shape;
        private final boolean handmade;
        private final RowReader reader;
        private final Comparison comparison;
        private final List<ReadRow> pending = new ArrayList<>(BATCH);
        private final BitSet codes = new BitSet();
        private @Nullable NameMatcher matcher;
        private String level = "";
        private String field = "";
        private boolean headerPassed;
        private int count;

        Run(UUID importId, UUID runId, ListShape shape) {
            this.importId = importId;
            this.runId = runId;
            this.shape = shape;
            this.handmade = shape.hasTasks() || shape.has(ImportColumn.NUMBER);
            this.reader = new RowReader(shape, this::first);
            this.comparison = new Comparison(this::matcher);
        }

        void accept(SheetRow row) {
            if (!row.sheet().equals(shape.sheet()) || row.blank() || row.number() <= shape.headerRow()) {
                return;
            }
            if (!headerPassed) {
                headerPassed = true;
                if (ListFinder.numbersColumns(row)) {
                    return;
                }
            }
            GroupRow group = isGroup(row);
            if (group != null) {
                enter(group);
                return;
            }
            ReadRow read = reader.read(row, level, field);
            pending.add(TwoLevels.repeats(read) ? merged(read) : read);
            count++;
            if (pending.size() == BATCH) {
                flush();
            }
        }

        private ReadRow merged(ReadRow again) {
            int number = TwoLevels.first(again);
            for (int i = 0; i < pending.size(); i++) {
                ReadRow first = pending.get(i);
                if (first.row() == number && TwoLevels.differ(first, again)) {
                    pending.set(i, TwoLevels.joined(first, again));
                    return TwoLevels.absorbed(again);
                }
            }
            for (ReadRow first : rows.read(importId, List.of(number))) {
                if (TwoLevels.differ(first, again)) {
                    List<ReadRow> joined = List.of(TwoLevels.joined(first, again));
                    transaction.executeWithoutResult(
                            status -> rows.replace(importId, writer.compare(importId, joined, comparison), false));
                    return TwoLevels.absorbed(again);
                }
            }
            return again;
        }

        /** Only lists that are written by hand have groups: an export names the field in every row. */
        private @Nullable GroupRow isGroup(SheetRow row) {
            if (!handmade) {
                return null;
            }
            boolean coded = shape.column(ImportColumn.CODE)
                    .map(column -> !row.cell(column.index()).blank()
                            && ProcedureCode.parse(row.cell(column.index()).tidied()) instanceof ProcedureCode.Valid)
                    .orElse(false);
            return coded ? null : GroupRow.in(row).orElse(null);
        }

        private void enter(GroupRow group) {
            Level entered = group.level();
            if (entered != null) {
                level = entered.name();
                field = "";
            } else {
                field = group.field();
            }
        }

        void flush() {
            List<StagedRow> compared = compared();
            transaction.executeWithoutResult(status -> keep(compared));
        }

        /** Keeps the last rows, and lets the list wait for a person. */
        void finish() {
            List<StagedRow> compared = compared();
            transaction.executeWithoutResult(status -> {
                keep(compared);
                files.drop(importId);
                states.ready(importId, runId);
            });
        }

        private List<StagedRow> compared() {
            Map<String, ProcedureState> inForce = writer.inForce(pending);
            List<StagedRow> compared = pending.stream()
                    .map(row -> comparison.compare(row, ImportWriter.state(row, inForce)))
                    .toList();
            pending.clear();
            return compared;
        }

        private void keep(List<StagedRow> compared) {
            if (!states.reach(importId, runId, count)) {
                throw new Cancelled();
            }
            rows.add(importId, compared);
        }

        private NameMatcher matcher() {
            NameMatcher ready = matcher;
            if (ready == null) {
                ready = new NameMatcher(names());
                matcher = ready;
            }
            return ready;
        }

        /** One bit for each code that there can be: memory does not grow with the list. */
        private OptionalInt first(ProcedureCode code, int row) {
            int bit = Integer.parseInt(code.key().replace(".", "")) % CODES;
            if (!codes.get(bit)) {
                codes.set(bit);
                return OptionalInt.empty();
            }
            return pending.stream()
                    .filter(each -> code.key().equals(key(each)))
                    .findFirst()
                    .map(each -> OptionalInt.of(each.row()))
                    .orElseGet(() -> rows.withCode(importId, code.key(), row));
        }

        private @Nullable String key(ReadRow row) {
            ProcedureCode code = row.code();
            return code == null ? null : code.key();
        }
    }
}
