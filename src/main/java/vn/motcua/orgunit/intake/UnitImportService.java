package vn.motcua.orgunit.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.orgunit.state.UnitLives;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.tenancy.CurrentProvince;

/**
 * Takes over official lists of units, all or nothing. A list waits with its file from the moment it is handed in until
 * somebody takes it over or leaves it; what it would do is computed anew each time.
 */
@Service
@ForProvinceAdmin
@Transactional(readOnly = true)
public class UnitImportService {

    private static final int MOST_WAITING = 50;
    private static final int MOST_WRITTEN = 20;
    private static final int NAME_LENGTH = 200;

    private final UnitImportStore imports;
    private final UnitLives lives;
    private final UnitListWriter writer;
    private final CurrentProvince province;
    private final CurrentPerson person;

    UnitImportService(
            UnitImportStore imports,
            UnitLives lives,
            UnitListWriter writer,
            CurrentProvince province,
            CurrentPerson person) {
        this.imports = imports;
        this.lives = lives;
        this.writer = writer;
        this.province = province;
        this.person = person;
    }

    /**
     * Hands a list in; it waits for somebody to look at it.
     *
     * @param file is not needed afterwards
     * @param originalName as the person's machine calls it
     * @param day from which it holds
     * @throws PortalException when the file is no readable spreadsheet; {@code unitlist.no-header}, {@code
     *     unitlist.no-rows}, {@code unitlist.other-province}
     */
    @ForProvinceAdmin
    @Transactional
    public UUID hand(Path file, String originalName, LocalDate day) {
        String name = Texts.tidy(originalName);
        read(file, name);
        String kept = name.substring(Math.max(0, name.length() - NAME_LENGTH));
        return imports.create(file, kept, day, person.require().username());
    }

    private UnitList read(Path file, String name) {
        return UnitListReader.read(
                Spreadsheets.check(file, name), province.require().fullName());
    }

    /** Lists that nobody took over or left yet, the youngest first. */
    public List<UnitImport> waiting() {
        return imports.in(UnitImportState.WAITING, MOST_WAITING);
    }

    /** Lists that were taken over, the youngest first. */
    public List<UnitImport> written() {
        return imports.in(UnitImportState.WRITTEN, MOST_WRITTEN);
    }

    /** @throws PortalException not found */
    public UnitImport get(UUID id) {
        return imports.find(id).orElseThrow(PortalException::notFound);
    }

    /**
     * What a list would do if it were taken over now.
     *
     * @throws PortalException not found; {@code unitlist.state} when it does not wait any more
     */
    public UnitPreview preview(UUID id) {
        return compare(waiting(id)).preview();
    }

    private UnitImport waiting(UUID id) {
        UnitImport found = get(id);
        if (found.state() != UnitImportState.WAITING) {
            throw PortalException.conflict("unitlist.state." + found.state());
        }
        return found;
    }

    private ListComparison compare(UnitImport list) {
        UnitList stated = imports.file(list.id(), file -> read(file, list.fileName()));
        return new ListComparison(stated, lives.all().values(), list.day());
    }

    /**
     * Says from which day a list holds, and by which document.
     *
     * @param version of the import that the person saw
     * @throws PortalException not found; {@code unitlist.state.…}; {@code shared.stale}
     */
    @ForProvinceAdmin
    @Transactional
    public void plan(UUID id, int version, LocalDate day, @Nullable UUID decision) {
        waiting(id);
        if (!imports.plan(id, version, day, decision)) {
            throw PortalException.conflict("shared.stale");
        }
    }

    /**
     * Takes a list over: founds, renames and moves units from the day on which it holds.
     *
     * @param digest of the preview that the person saw
     * @throws PortalException not found; {@code unitlist.state.…}; {@code unitlist.faulty}; {@code
     *     unitlist.document-needed}; {@code unitlist.nothing}; {@code unitlist.changed} when it would do something else
     *     now than the person saw
     */
    @ForProvinceAdmin
    @Transactional
    public UnitPreview takeOver(UUID id, String digest) {
        writer.begin(id);
        UnitImport list = waiting(id);
        ListComparison comparison = compare(list);
        UnitPreview preview = comparison.preview();
        if (!preview.digest().equals(digest)) {
            throw PortalException.conflict("unitlist.changed");
        }
        if (preview.count(UnitVerdict.FAULTY) > 0) {
            throw PortalException.invalid("unitlist.faulty", preview.count(UnitVerdict.FAULTY));
        }
        if (preview.writes() == 0) {
            throw PortalException.invalid("unitlist.nothing");
        }
        if (list.decisionId() == null) {
            throw PortalException.invalid("unitlist.document-needed");
        }
        writer.write(list, list.decisionId(), comparison);
        return preview;
    }

    /** Leaves a list; its file stays. */
    @ForProvinceAdmin
    @Transactional
    public void discard(UUID id) {
        writer.discard(waiting(id));
    }
}
