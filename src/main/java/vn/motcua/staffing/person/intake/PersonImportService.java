package vn.motcua.staffing.person.intake;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.importing.SheetRow;
import vn.motcua.importing.SheetWriter;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForPostManager;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.staffing.person.PeopleBook;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Takes over lists of employees, all or nothing. A list waits with its file from the moment it is handed in until who
 * handed it in takes it over or leaves it; what it would do is computed anew each time.
 */
@Service
@ForPostManager
@Transactional(readOnly = true)
public class PersonImportService {

    private static final int MOST = 20;
    private static final int MOST_ROWS = 5000;
    private static final int NAME_LENGTH = 200;
    /** Titles stand above the header; below these rows nobody looks for one. */
    private static final int LAST_HEADER_ROW = 30;

    private final PersonImportStore imports;
    private final PeopleBook book;
    private final CurrentPerson person;
    private final ProvinceClock clock;
    private final Messages messages;

    PersonImportService(
            PersonImportStore imports, PeopleBook book, CurrentPerson person, ProvinceClock clock, Messages messages) {
        this.imports = imports;
        this.book = book;
        this.person = person;
        this.clock = clock;
        this.messages = messages;
    }

    /** The rows of a list and how they are to be read. */
    private record Listed(PersonHeader header, List<SheetRow> rows) {}

    /**
     * Hands a list in; it waits for its person to look at it.
     *
     * @param file is not needed afterwards
     * @param originalName as the person's machine calls it
     * @throws PortalException when the file is no readable spreadsheet; {@code personlist.no-header}, {@code
     *     personlist.no-rows}, {@code personlist.many-rows}
     */
    @ForPostManager
    @Transactional
    public UUID hand(Path file, String originalName) {
        String name = Texts.tidy(originalName);
        read(file, name);
        return imports.create(file, name.substring(Math.max(0, name.length() - NAME_LENGTH)), me());
    }

    /** Own lists that were not taken over or left yet, the youngest first. */
    public List<PersonImport> waiting() {
        return imports.all(PersonImportState.WAITING, me(), MOST);
    }

    /** Own lists that were taken over, the youngest first. */
    public List<PersonImport> written() {
        return imports.all(PersonImportState.WRITTEN, me(), MOST);
    }

    /** @throws PortalException not found */
    public PersonImport get(UUID id) {
        return imports.find(id, me()).orElseThrow(PortalException::notFound);
    }

    /**
     * What a list would do if it were taken over now.
     *
     * @throws PortalException not found; {@code personlist.state} when it does not wait any more
     */
    public PersonPreview preview(UUID id) {
        return compare(waiting(id)).preview();
    }

    /**
     * Writes the faulty rows with what is wrong and what to do, to be mended and handed in again.
     *
     * @throws PortalException as {@link #preview} says
     */
    public void writeFaulty(UUID id, OutputStream out, Locale locale) {
        List<String> headers = List.of(
                messages.text(locale, "personlist.row"),
                messages.text(locale, "personlist.column.CODE"),
                messages.text(locale, "personlist.column.NAME"),
                messages.text(locale, "personlist.faults"));
        List<PersonLine> faulty = preview(id).of(PersonVerdict.FAULTY);
        try (SheetWriter sheet = new SheetWriter(
                out, messages.text(locale, "personlist.faulty-sheet"), headers, List.of(8, 16, 30, 80))) {
            for (PersonLine line : faulty) {
                String faults = String.join(
                        "\n",
                        line.faults().stream()
                                .map(fault ->
                                        fault.column() + " " + fault.header() + ": " + fault.text(messages, locale))
                                .toList());
                sheet.add(List.of(line.row(), line.code(), line.name(), faults));
            }
        }
    }

    /**
     * Takes a list over: hires and changes employees in one transaction.
     *
     * @param digest of the preview that the person saw
     * @throws PortalException not found; {@code personlist.state}; {@code personlist.faulty}; {@code
     *     personlist.nothing}; {@code personlist.changed} when it would do something else now than the person saw
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public PersonPreview takeOver(UUID id, String digest) {
        imports.lock(id);
        book.lock();
        PersonComparison comparison = compare(waiting(id));
        PersonPreview preview = comparison.preview();
        if (!preview.digest().equals(digest)) {
            throw PortalException.conflict("personlist.changed");
        }
        if (preview.count(PersonVerdict.FAULTY) > 0) {
            throw PortalException.invalid("personlist.faulty", preview.count(PersonVerdict.FAULTY));
        }
        if (preview.writes() == 0) {
            throw PortalException.invalid("personlist.nothing");
        }
        book.write(comparison.hired(), comparison.changed(), book.offices(clock.today()));
        imports.finish(
                id, PersonImportState.WRITTEN, preview.count(PersonVerdict.NEW), preview.count(PersonVerdict.CHANGED));
        return preview;
    }

    /**
     * Leaves a list; its file goes.
     *
     * @throws PortalException not found; {@code personlist.state}
     */
    @ForPostManager
    @Transactional
    public void discard(UUID id) {
        imports.lock(id);
        waiting(id);
        imports.finish(id, PersonImportState.DISCARDED, 0, 0);
    }

    private PersonImport waiting(UUID id) {
        PersonImport found = get(id);
        if (found.state() != PersonImportState.WAITING) {
            throw PortalException.conflict("personlist.state");
        }
        return found;
    }

    private PersonComparison compare(PersonImport list) {
        Listed listed = imports.file(list.id(), file -> read(file, list.fileName()));
        PersonComparison comparison = new PersonComparison(
                listed.header(), book.all(), book.codes(), book.offices(clock.today()), clock.today(), book::changes);
        listed.rows().forEach(comparison::add);
        return comparison;
    }

    private static Listed read(Path file, String name) {
        List<SheetRow> rows = new ArrayList<>();
        List<PersonHeader> headers = new ArrayList<>();
        Spreadsheets.check(file, name).readWhile(row -> {
            if (headers.isEmpty()) {
                PersonHeader.in(row).ifPresent(headers::add);
                return !headers.isEmpty() || row.number() < LAST_HEADER_ROW;
            }
            if (row.sheet().equals(headers.getFirst().sheet()) && !row.blank()) {
                rows.add(row);
            }
            return rows.size() <= MOST_ROWS;
        });
        if (headers.isEmpty()) {
            throw PortalException.invalid("personlist.no-header");
        }
        if (rows.isEmpty()) {
            throw PortalException.invalid("personlist.no-rows");
        }
        if (rows.size() > MOST_ROWS) {
            throw PortalException.invalid("personlist.many-rows", MOST_ROWS);
        }
        return new Listed(headers.getFirst(), rows);
    }

    private String me() {
        return person.require().username();
    }
}
