package vn.motcua.staffing.person.intake;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.importing.SheetWriter;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.Messages;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.person.PeopleBook;
import vn.motcua.staffing.person.PersonOffice;
import vn.motcua.staffing.person.PersonSheet;

/**
 * The employees of a list as a spreadsheet, which {@link PersonImportService} reads again and finds unchanged. What the
 * person may not see is masked there as well.
 */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class PersonSheetService {

    private static final int PART = 500;

    private final StaffingService staffing;
    private final PeopleBook book;
    private final Messages messages;

    PersonSheetService(StaffingService staffing, PeopleBook book, Messages messages) {
        this.staffing = staffing;
        this.book = book;
        this.messages = messages;
    }

    /**
     * Writes the employees that a filter leaves on a day, in the order of lists.
     *
     * @param locale language of headers and degrees
     */
    public void write(EmployeeFilter filter, LocalDate day, OutputStream out, Locale locale) {
        List<PersonColumn> columns = Arrays.asList(PersonColumn.values());
        Map<UUID, PersonSheet> people =
                book.all().stream().collect(Collectors.toMap(PersonSheet::id, Function.identity()));
        Map<UUID, String> offices =
                book.offices(day).stream().collect(Collectors.toMap(PersonOffice::id, PersonOffice::code));
        try (SheetWriter sheet = new SheetWriter(
                out,
                messages.text(locale, "personlist.sheet"),
                columns.stream()
                        .map(column -> messages.text(locale, column.header()))
                        .toList(),
                columns.stream().map(PersonColumn::width).toList())) {
            int offset = 0;
            List<EmployeeRow> part = staffing.employees(filter, day, offset, PART);
            while (!part.isEmpty()) {
                for (EmployeeRow row : part) {
                    PersonSheet person = people.get(row.id());
                    if (person != null) {
                        sheet.add(cells(person, offices.getOrDefault(person.postOfficeId(), ""), locale));
                    }
                }
                offset += part.size();
                part = staffing.employees(filter, day, offset, PART);
            }
        }
    }

    private List<@Nullable Object> cells(PersonSheet person, String office, Locale locale) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(person.code());
        cells.add(person.name());
        cells.add(person.personal().birthDate());
        cells.add(person.birthYear());
        cells.add(person.personal().identityNumber());
        cells.add(person.personal().phone());
        cells.add(person.personal().email());
        cells.add(person.personal().address());
        cells.add(messages.text(locale, "staffing.qualification." + person.qualification()));
        cells.add(person.major());
        cells.add(String.join("; ", person.languages()));
        cells.add(messages.text(locale, person.trainedBefore() ? "personlist.yes" : "personlist.no"));
        cells.add(person.badgeNumber());
        cells.add(person.badgeOn());
        cells.add(person.uniformOn());
        cells.add(office);
        cells.add(person.job());
        cells.add(person.validFrom());
        return cells;
    }
}
