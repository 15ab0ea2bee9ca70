package vn.motcua.staffing.person.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.FieldChange;
import vn.motcua.importing.Fault;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.Qualification;
import vn.motcua.staffing.person.PeopleBook.Change;
import vn.motcua.staffing.person.PersonDraft;
import vn.motcua.staffing.person.PersonHiring;
import vn.motcua.staffing.person.PersonOffice;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.staffing.person.PersonalData;

/**
 * A list beside the employees of the portal. They are known again by their codes. A cell that is empty, or a column that
 * is not there, says nothing: what the portal knows stays. Who is not in the list stays as well.
 */
final class PersonComparison {

    /** Compares checked drafts and says what became otherwise, in the words of the trail. */
    interface Changes {
        List<FieldChange> between(PersonSheet before, PersonDraft after, String job);
    }

    private final PersonHeader header;
    private final Map<String, PersonSheet> present;
    private final Set<String> codes;
    private final Map<String, PersonOffice> offices;
    private final LocalDate today;
    private final Changes changes;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> identities = new HashMap<>();
    private final List<PersonLine> lines = new ArrayList<>();
    private final List<PersonHiring> hired = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private List<Fault> faults = new ArrayList<>();

    PersonComparison(
            PersonHeader header,
            List<PersonSheet> present,
            Set<String> codes,
            List<PersonOffice> offices,
            LocalDate today,
            Changes changes) {
        this.header = header;
        this.present = present.stream().collect(Collectors.toMap(PersonSheet::code, sheet -> sheet));
        this.codes = codes;
        this.offices = offices.stream().collect(Collectors.toMap(PersonOffice::code, office -> office));
        this.today = today;
        this.changes = changes;
    }

    List<PersonHiring> hired() {
        return hired;
    }

    List<Change> changed() {
        return changed;
    }

    PersonPreview preview() {
        String versions = changed.stream()
                .map(change -> change.before().id() + "=" + change.before().version())
                .collect(Collectors.joining(","));
        return PersonPreview.of(lines, versions);
    }

    void add(SheetRow row) {
        faults = new ArrayList<>();
        String code = text(row, PersonColumn.CODE);
        String name = text(row, PersonColumn.NAME);
        Integer first = code.isEmpty() ? null : rows.putIfAbsent(code, row.number());
        if (code.isEmpty()) {
            fault(row, PersonColumn.CODE, "personlist.fault.no-code");
        } else if (first != null) {
            fault(row, PersonColumn.CODE, "personlist.fault.twice", code, first.toString());
        }
        PersonSheet before = present.get(code);
        if (before == null && codes.contains(code)) {
            fault(row, PersonColumn.CODE, "personlist.fault.not-yours", code);
        }
        PersonLine line = before == null ? hire(row, code, name) : change(row, before, name);
        lines.add(line);
    }

    private PersonLine hire(SheetRow row, String code, String name) {
        Optional<PersonOffice> office = office(row);
        if (office.isEmpty() && text(row, PersonColumn.OFFICE).isEmpty()) {
            fault(row, PersonColumn.OFFICE, "personlist.fault.no-office");
        }
        LocalDate from = day(row, PersonColumn.FROM, null);
        if (from == null && cell(row, PersonColumn.FROM).blank()) {
            fault(row, PersonColumn.FROM, "personlist.fault.no-from");
        }
        if (text(row, PersonColumn.QUALIFICATION).isEmpty()) {
            fault(row, PersonColumn.QUALIFICATION, "personlist.fault.no-degree");
        }
        Optional<PersonDraft> draft = draft(row, null, code, name);
        String job = text(row, PersonColumn.JOB);
        if (draft.isEmpty() || office.isEmpty() || from == null || !faults.isEmpty()) {
            return faulty(row, null, code, name);
        }
        hired.add(new PersonHiring(draft.get(), office.get().id(), job, from));
        return new PersonLine(PersonVerdict.NEW, row.number(), null, code, name, List.of(), List.of());
    }

    private PersonLine change(SheetRow row, PersonSheet before, String name) {
        Optional<PersonOffice> office = office(row);
        if (office.isPresent() && !office.get().id().equals(before.postOfficeId())) {
            fault(row, PersonColumn.OFFICE, "personlist.fault.move", before.postOfficeName());
        }
        LocalDate from = day(row, PersonColumn.FROM, before.validFrom());
        if (from != null && !from.equals(before.validFrom())) {
            fault(row, PersonColumn.FROM, "personlist.fault.from", before.validFrom());
        }
        String job = text(row, PersonColumn.JOB);
        if (!job.isEmpty() && !before.job().isEmpty() && !job.equals(before.job())) {
            fault(row, PersonColumn.JOB, "personlist.fault.job", before.job());
        }
        Optional<PersonDraft> draft = draft(row, before, before.code(), name);
        if (draft.isEmpty() || !faults.isEmpty()) {
            return faulty(row, before.id(), before.code(), name);
        }
        String after = job.isEmpty() ? before.job() : job;
        List<FieldChange> otherwise = changes.between(before, draft.get(), after);
        if (otherwise.isEmpty()) {
            return new PersonLine(
                    PersonVerdict.UNCHANGED, row.number(), before.id(), before.code(), name, List.of(), List.of());
        }
        changed.add(new Change(before, draft.get(), after));
        return new PersonLine(
                PersonVerdict.CHANGED, row.number(), before.id(), before.code(), name, otherwise, List.of());
    }

    private PersonLine faulty(SheetRow row, @Nullable UUID id, String code, String name) {
        return new PersonLine(PersonVerdict.FAULTY, row.number(), id, code, name, List.of(), List.copyOf(faults));
    }

    private Optional<PersonDraft> draft(SheetRow row, @Nullable PersonSheet before, String code, String name) {
        PersonDraft known = before == null
                ? new PersonDraft(
                        code,
                        name,
                        null,
                        Qualification.UNIVERSITY,
                        "",
                        false,
                        List.of(),
                        "",
                        null,
                        null,
                        PersonalData.NONE)
                : before.draft();
        PersonalData data = known.personal();
        LocalDate born = day(row, PersonColumn.BIRTH_DATE, data.birthDate());
        String identity = text(row, PersonColumn.IDENTITY, data.identityNumber());
        Integer sameIdentity = identity.isEmpty() ? null : identities.putIfAbsent(identity, row.number());
        if (sameIdentity != null) {
            fault(row, PersonColumn.IDENTITY, "personlist.fault.identity-twice", sameIdentity.toString());
        }
        PersonDraft draft = new PersonDraft(
                code,
                name.isEmpty() ? known.name() : name,
                year(row, known.birthYear(), born),
                degree(row, known.qualification()),
                text(row, PersonColumn.MAJOR, known.major()),
                flag(row, known.trained()),
                cell(row, PersonColumn.LANGUAGES).blank()
                        ? known.languages()
                        : PersonCells.languages(text(row, PersonColumn.LANGUAGES)),
                text(row, PersonColumn.BADGE, known.badgeNumber()),
                day(row, PersonColumn.BADGE_ON, known.badgeOn()),
                day(row, PersonColumn.UNIFORM_ON, known.uniformOn()),
                new PersonalData(
                        born,
                        identity,
                        text(row, PersonColumn.PHONE, data.phone()),
                        text(row, PersonColumn.EMAIL, data.email()),
                        text(row, PersonColumn.ADDRESS, data.address())));
        try {
            return Optional.of(draft.checked(today));
        } catch (PortalException refused) {
            if (faults.isEmpty()) {
                PersonColumn column = column(refused.messageKey());
                faults.add(Fault.at(
                        row.number(),
                        header.letter(column),
                        header.text(column),
                        refused.messageKey(),
                        refused.arguments()));
            }
            return Optional.empty();
        }
    }

    private static PersonColumn column(String key) {
        return Map.of(
                        "person.identity.format", PersonColumn.IDENTITY,
                        "person.phone.format", PersonColumn.PHONE,
                        "person.email.format", PersonColumn.EMAIL,
                        "person.birth.range", PersonColumn.BIRTH_YEAR,
                        "person.birth.two-years", PersonColumn.BIRTH_YEAR,
                        "person.badge-number", PersonColumn.BADGE,
                        "person.language", PersonColumn.LANGUAGES,
                        "person.languages", PersonColumn.LANGUAGES,
                        "person.name.missing", PersonColumn.NAME)
                .getOrDefault(key, PersonColumn.CODE);
    }

    private Optional<PersonOffice> office(SheetRow row) {
        String code = text(row, PersonColumn.OFFICE);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        PersonOffice office = offices.get(code);
        if (office == null) {
            fault(row, PersonColumn.OFFICE, "personlist.fault.office", code);
        }
        return Optional.ofNullable(office);
    }

    private @Nullable LocalDate day(SheetRow row, PersonColumn column, @Nullable LocalDate known) {
        SheetCell cell = cell(row, column);
        if (cell.blank()) {
            return known;
        }
        Optional<LocalDate> day = PersonCells.day(cell);
        if (day.isEmpty()) {
            fault(row, column, "personlist.fault.day", cell.tidied());
        }
        return day.orElse(null);
    }

    /** A year that was only known from the date of birth goes with it. */
    private @Nullable Integer year(SheetRow row, @Nullable Integer known, @Nullable LocalDate born) {
        SheetCell cell = cell(row, PersonColumn.BIRTH_YEAR);
        if (cell.blank()) {
            return born == null ? known : Integer.valueOf(born.getYear());
        }
        Optional<Integer> year = PersonCells.number(cell.tidied());
        if (year.isEmpty()) {
            fault(row, PersonColumn.BIRTH_YEAR, "personlist.fault.year", cell.tidied());
        }
        return year.orElse(null);
    }

    private Qualification degree(SheetRow row, Qualification known) {
        String text = text(row, PersonColumn.QUALIFICATION);
        if (text.isEmpty()) {
            return known;
        }
        Optional<Qualification> degree = PersonCells.degree(text);
        if (degree.isEmpty()) {
            fault(row, PersonColumn.QUALIFICATION, "personlist.fault.degree", text);
        }
        return degree.orElse(known);
    }

    private boolean flag(SheetRow row, boolean known) {
        String text = text(row, PersonColumn.TRAINED);
        if (text.isEmpty()) {
            return known;
        }
        Optional<Boolean> flag = PersonCells.flag(text);
        if (flag.isEmpty()) {
            fault(row, PersonColumn.TRAINED, "personlist.fault.flag", text);
        }
        return flag.orElse(known);
    }

    private SheetCell cell(SheetRow row, PersonColumn column) {
        return header.cell(row, column);
    }

    private String text(SheetRow row, PersonColumn column) {
        return cell(row, column).tidied();
    }

    private String text(SheetRow row, PersonColumn column, String known) {
        String text = text(row, column);
        return text.isEmpty() ? known : text;
    }

    private void fault(SheetRow row, PersonColumn column, String key, Object... arguments) {
        faults.add(Fault.at(row.number(), header.letter(column), header.text(column), key, arguments));
    }
}
