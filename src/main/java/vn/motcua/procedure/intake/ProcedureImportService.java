package vn.motcua.procedure.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/**
 * Takes over lists of procedures, all or nothing: what is new is added, what is stated otherwise gets a new version
 * from today on, what a list does not name stays as it is. A list waits in the database from the moment it is read
 * until a person takes it over or leaves it.
 */
@Service
@Guards.ForProvinceAdmin
@Transactional(readOnly = true)
public class ProcedureImportService {

    private static final int MOST_LISTS = 10;

    private final ImportStore imports;
    private final ImportStates states;
    private final ImportFiles files;
    private final ImportRowStore rows;
    private final ImportReader reader;
    private final ImportTakeOver takeOver;
    private final ImportRuns runs;
    private final ColumnMemory memory;
    private final CurrentPerson person;
    private final TransactionTemplate transaction;

    ProcedureImportService(
            ImportStore imports,
            ImportStates states,
            ImportFiles files,
            ImportRowStore rows,
            ImportReader reader,
            ImportTakeOver takeOver,
            ImportRuns runs,
            ColumnMemory memory,
            CurrentPerson person,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.states = states;
        this.files = files;
        this.rows = rows;
        this.reader = reader;
        this.takeOver = takeOver;
        this.runs = runs;
        this.memory = memory;
        this.person = person;
        this.transaction = new TransactionTemplate(transactions);
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
        return inspect(Spreadsheets.check(file, originalName));
    }

    private ListShape inspect(Spreadsheets.Checked file) {
        Map<String, ImportColumn> said = memory.all();
        return ListFinder.find(file, key -> said.get(key.substring(0, Math.min(key.length(), 200))));
    }

    /**
     * Reads and compares a list; answers when that is done. The file is no longer needed afterwards.
     *
     * @throws PortalException when the file is no list of procedures; faults of single rows are part of the answer
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Guards.ForProvinceAdmin
    public StagedImport read(Path file, String originalName) {
        Spreadsheets.Checked checked = Spreadsheets.check(file, originalName);
        ListShape shape = inspect(checked);
        shape.check();
        UUID id = hand(file, originalName, ImportState.READING, shape, false);
        try {
            reader.read(id, id, checked, shape);
        } catch (PortalException e) {
            states.fail(id, id, e);
            throw e;
        }
        return find(id);
    }

    /**
     * Begins to read and compare a list in the background, and waits a little for the end. A list with columns that
     * nobody knows waits until somebody says what they hold.
     *
     * @param file taken over, if nothing is thrown: deleted when it has been read
     * @throws PortalException when the file is no list of procedures
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Guards.ForProvinceAdmin
    public StagedImport start(Path file, String originalName, Duration patience) {
        Spreadsheets.Checked checked = Spreadsheets.check(file, originalName);
        ListShape shape = inspect(checked);
        boolean asks = shape.hasUnknown();
        UUID id = hand(file, originalName, asks ? ImportState.MAPPING : ImportState.READING, shape, true);
        if (asks) {
            ImportFiles.delete(file);
        } else {
            runs.read(id, id, checked, shape, patience);
        }
        return find(id);
    }

    private UUID hand(Path file, String name, ImportState state, ListShape shape, boolean keep) {
        String digest = sha256(file);
        return requireNonNull(transaction.execute(status -> {
            imports.clear();
            UUID id = imports.create(name, digest, person.require().username(), state, shape);
            if (keep) {
                files.keep(id, file);
            }
            return id;
        }));
    }

    /** The columns of a list that waits for somebody to say what they hold. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public ListShape columns(UUID id) {
        StagedImport staged = find(id);
        staged.require(ImportState.MAPPING);
        return files.with(id, file -> inspect(file, staged.fileName()));
    }

    /**
     * Goes on with a list whose columns a person has explained, and remembers what they said for the next one with such
     * headers.
     *
     * @throws PortalException ({@code procedures.no-header}, {@code procedures.column-twice}) when it cannot be read so;
     *     ({@code procedures.import-state}) when somebody else went on with it
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Guards.ForProvinceAdmin
    public StagedImport map(UUID id, ListShape shape, Duration patience) {
        known(id).require(ImportState.MAPPING);
        shape.check();
        transaction.executeWithoutResult(status -> memory.remember(shape));
        return readKept(id, shape, patience);
    }

    /**
     * Reads a list anew of which the reading was interrupted when the portal stopped.
     *
     * @throws PortalException ({@code procedures.import-state}) when it was not; ({@code procedures.import-file-gone})
     *     when its file was not kept
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Guards.ForProvinceAdmin
    public StagedImport resume(UUID id, Duration patience) {
        StagedImport staged = find(id);
        staged.require(ImportState.INTERRUPTED);
        ListShape found = files.with(id, file -> inspect(file, staged.fileName()));
        return readKept(id, found.mappedAs(staged.shape()), patience);
    }

    private StagedImport readKept(UUID id, ListShape shape, Duration patience) {
        UUID run = Ids.next();
        Path file = files.copy(id);
        if (!Boolean.TRUE.equals(
                transaction.execute(status -> states.beginReading(id, run, shape) && rows.drop(id) >= 0))) {
            ImportFiles.delete(file);
            known(id).require(ImportState.MAPPING);
        }
        runs.read(id, run, Spreadsheets.check(file, find(id).fileName()), shape, patience);
        return find(id);
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

    /** Other lists that wait with the same content as this one, or under the same name, the youngest first. */
    public List<StagedImport> twins(UUID id) {
        return imports.twins(known(id).id());
    }

    /** Lists that were taken over and say which tasks go over, the youngest first: drafts may begin with one. */
    public List<StagedImport> withTasks() {
        return imports.withTasks(MOST_LISTS);
    }

    /** What an import would write, with the first of its faults. */
    public ImportResult result(UUID id) {
        return ImportResult.of(find(id), rows.faults(id, ImportTakeOver.MOST_FAULTS));
    }

    /**
     * Takes over the accepted rows of a list, compared anew with what is in force now; answers when that is done. A list
     * with a single faulty or unmatched row that is not left out is refused as a whole: the result says so, and nothing
     * is written.
     *
     * @throws PortalException ({@code procedures.import-race}) when somebody else changes the same codes just now;
     *     ({@code procedures.import-state}) when the list does not wait any more, or somebody takes it over just now
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Guards.ForProvinceAdmin
    public ImportResult confirm(UUID id) {
        known(id).require(ImportState.READY);
        return runs.takeOver(takeOver.claim(id), false);
    }

    /**
     * Begins to take a list over in the background, as a person has seen it, and waits a little for the end. A list of
     * which others changed procedures since it was compared goes back to them, with those rows compared anew.
     *
     * @throws PortalException ({@code procedures.import-state}) when the list does not wait any more, or somebody takes
     *     it over just now
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Guards.ForProvinceAdmin
    public StagedImport takeOver(UUID id, Duration patience) {
        known(id).require(ImportState.READY);
        runs.takeOver(takeOver.claim(id), patience);
        return find(id);
    }

    /**
     * Stops taking a list over: nothing of it is written, and it waits again.
     *
     * @throws PortalException ({@code procedures.import-state}) when it is not being taken over
     */
    @Transactional
    @Guards.ForProvinceAdmin
    public void stop(UUID id) {
        StagedImport staged = known(id);
        if (!states.stop(id)) {
            staged.require(ImportState.TAKING_OVER);
        }
    }

    /** Leaves a list, also one that is being read just now. */
    @Transactional
    @Guards.ForProvinceAdmin
    public void discard(UUID id) {
        known(id);
        states.lock(id);
        for (ImportState from :
                List.of(ImportState.MAPPING, ImportState.READY, ImportState.READING, ImportState.FAILED)) {
            states.move(id, from, ImportState.DISCARDED);
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
        StagedImport staged = known(id);
        staged.require(ImportState.WRITTEN);
        return new ImportedEntries(id, staged.fileName(), rows.entries(id));
    }

    private StagedImport known(UUID id) {
        return imports.known(id).orElseThrow(PortalException::notFound);
    }

    private StagedImport find(UUID id) {
        return imports.find(id).orElseThrow(PortalException::notFound);
    }
}
