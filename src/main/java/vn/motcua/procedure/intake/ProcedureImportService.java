package vn.motcua.procedure.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.ProceduresChanged;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Takes over lists of procedures, all or nothing: what is new is added, what is stated otherwise gets a new version
 * from today on, what a list does not name stays as it is. A list waits in the database from the moment it is read
 * until a person takes it over or leaves it.
 */
@Service
@Guards.ForProvinceAdmin
@Transactional(readOnly = true)
public class ProcedureImportService {

    private static final int MOST_FAULTS = 1_000;
    private static final int MOST_LISTS = 10;
    private static final int NAME_IN_TRAIL = 200;

    private final ImportStore imports;
    private final ImportRowStore rows;
    private final ImportReader reader;
    private final ImportWriter writer;
    private final ImportRuns runs;
    private final ColumnMemory memory;
    private final ProvinceClock clock;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;

    ProcedureImportService(
            ImportStore imports,
            ImportRowStore rows,
            ImportReader reader,
            ImportWriter writer,
            ImportRuns runs,
            ColumnMemory memory,
            ProvinceClock clock,
            AuditTrail trail,
            CurrentPerson person,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
        this.runs = runs;
        this.memory = memory;
        this.clock = clock;
        this.trail = trail;
        this.person = person;
        this.events = events;
    }

    /**
     * Looks where in a file the list stands and what its columns hold, as far as that is known.
     *
     * @param originalName as the person's machine calls the file
     * @throws PortalException when the file is no readable spreadsheet, or nothing in it looks like a list
     */
    // Without a transaction: no connection is held while a large file is being read.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public ListShape inspect(Path file, String originalName) {
        Map<String, ImportColumn> said = memory.all();
        return ListFinder.find(file, originalName, key -> said.get(key.substring(0, Math.min(key.length(), 200))));
    }

    /** Remembers what a person said of the columns of a list, for the next one with such headers. */
    @Transactional
    @Guards.ForProvinceAdmin
    public void remember(ListShape shape) {
        shape.check();
        memory.remember(shape);
    }

    /**
     * Reads and compares a list; answers when that is done. The file is no longer needed afterwards.
     *
     * @throws PortalException when the file is no list of procedures; faults of single rows are part of the answer
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Guards.ForProvinceAdmin
    public StagedImport read(Path file, String originalName, ListShape shape) {
        UUID id = create(file, originalName, shape);
        try {
            reader.read(id, file, originalName, shape);
        } catch (PortalException e) {
            imports.fail(id, e.messageKey());
            throw e;
        }
        return find(id);
    }

    /**
     * Begins to read and compare a list in the background, and waits a little for the end.
     *
     * @param file taken over: deleted when it has been read
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Guards.ForProvinceAdmin
    public StagedImport start(Path file, String originalName, ListShape shape, Duration patience) {
        UUID id = create(file, originalName, shape);
        runs.start(id, file, originalName, shape, patience);
        return find(id);
    }

    private UUID create(Path file, String originalName, ListShape shape) {
        shape.check();
        imports.clear();
        return imports.create(originalName, sha256(file), person.require().username(), shape);
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws PortalException (not found) when this province has no such import */
    public StagedImport get(UUID id) {
        return find(id);
    }

    /** Lists that are being read, or wait to be taken over or left, the youngest first. */
    public List<StagedImport> waiting() {
        return imports.waiting();
    }

    /** Lists that were taken over and say which tasks go over, the youngest first: drafts may begin with one. */
    public List<StagedImport> withTasks() {
        return imports.withTasks(MOST_LISTS);
    }

    /** What an import would write, with the first of its faults. */
    public ImportResult result(UUID id) {
        return ImportResult.of(find(id), rows.faults(id, MOST_FAULTS));
    }

    /**
     * Takes over the accepted rows of a list, compared anew with what is in force now. A list with a single faulty or
     * unmatched row that is not left out is refused as a whole: the result says so, and nothing is written.
     *
     * @throws PortalException ({@code procedures.import-race}) when somebody else changes the same codes just now;
     *     ({@code procedures.import-state}) when the list does not wait any more
     */
    @Transactional
    @Guards.ForProvinceAdmin
    public ImportResult confirm(UUID id) {
        imports.lock(id);
        find(id).require(ImportState.READY);
        writer.refresh(id);
        StagedImport staged = find(id);
        ImportResult result = ImportResult.of(staged, rows.faults(id, MOST_FAULTS));
        if (!result.refused()) {
            LocalDate today = clock.today();
            UUID act = record(staged, result);
            if (staged.writes() > 0) {
                writer.write(staged, act, today);
                events.publishEvent(new ProceduresChanged(act, today));
            }
            imports.written(id, act);
        }
        return result;
    }

    private UUID record(StagedImport staged, ImportResult result) {
        String name = staged.fileName();
        return trail.record(
                "procedures.imported",
                "procedure-import",
                staged.id(),
                "%s: %d dòng, %d mới, %d thay đổi, %d giữ nguyên"
                        .formatted(
                                name.substring(0, Math.min(name.length(), NAME_IN_TRAIL)),
                                result.rows(),
                                result.created(),
                                result.changed(),
                                result.unchanged()));
    }

    /** Leaves a list, also one that is being read just now. */
    @Transactional
    @Guards.ForProvinceAdmin
    public void discard(UUID id) {
        find(id);
        for (ImportState from : List.of(ImportState.READY, ImportState.READING, ImportState.FAILED)) {
            imports.move(id, from, ImportState.DISCARDED);
        }
        imports.clear();
    }

    /**
     * What a list that was taken over says of procedures, for a draft of a catalogue.
     *
     * @throws PortalException (not found) when this province has no such import; {@code procedures.import-state} when
     *     it was not taken over
     */
    public ImportedEntries entries(UUID id) {
        StagedImport staged = find(id);
        staged.require(ImportState.WRITTEN);
        return new ImportedEntries(id, staged.fileName(), rows.entries(id));
    }

    private StagedImport find(UUID id) {
        return imports.find(id).orElseThrow(PortalException::notFound);
    }
}
