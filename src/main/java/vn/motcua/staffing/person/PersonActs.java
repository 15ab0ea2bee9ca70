package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.staffing.AccountHolders;
import vn.motcua.staffing.scope.StaffingScope;
import vn.motcua.tenancy.ProvinceClock;

/** What a post manager does with the employees in their charge, within a guarded transaction. */
@Component
class PersonActs {

    private static final int JOB = 100;

    private final PersonQueries queries;
    private final PersonStore store;
    private final StaffingScope scope;
    private final AccountHolders accounts;
    private final AuditTrail trail;
    private final ProvinceClock clock;

    PersonActs(
            PersonQueries queries,
            PersonStore store,
            StaffingScope scope,
            AccountHolders accounts,
            AuditTrail trail,
            ProvinceClock clock) {
        this.queries = queries;
        this.store = store;
        this.scope = scope;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    boolean mayKeep(UUID postOfficeId) {
        return scope.inCharge(postOfficeId);
    }

    UUID hire(PersonHiring hiring) {
        LocalDate today = clock.today();
        LocalDate from = hiring.from();
        PersonDraft draft = hiring.draft().checked(today);
        if (from.isAfter(today.plusYears(1))) {
            throw PortalException.invalid("person.from.far", today.plusYears(1));
        }
        PersonOffice office = office(hiring.postOfficeId(), from.isAfter(today) ? today : from);
        String job = PersonDraft.limited(hiring.job(), JOB);
        UUID id = Ids.next();
        store.insertAll(List.of(new PersonStore.Hired(id, new PersonHiring(draft, office.id(), job, from))));
        trail.record(PersonTrail.hired(id, draft, office, job, from));
        return id;
    }

    void change(UUID id, int version, PersonDraft typed) {
        PersonSheet before = kept(id, version);
        PersonDraft draft = typed.checked(clock.today());
        Act act = PersonTrail.changed(before, draft);
        if (act.changes().isEmpty()) {
            throw PortalException.invalid("person.nothing");
        }
        store.updateAll(List.of(new PeopleBook.Change(before, draft, before.job())));
        trail.record(act);
    }

    void move(UUID id, int version, UUID officeId, String typedJob, LocalDate on, Set<UUID> ending) {
        PersonSheet before = kept(id, version);
        PersonOffice office = office(officeId, on);
        String job = Texts.tidy(PersonDraft.limited(typedJob, JOB));
        PersonPlace now = queries.places(id).getFirst();
        PersonRules.checkMove(now, officeId, job, on, employed(before), clock.today());
        List<OpenDuty> broken =
                now.postOfficeId().equals(officeId) ? List.of() : PersonRules.settle(queries.duties(id), on, ending);
        store.touch(id, version);
        store.end(broken, on);
        store.move(id, officeId, job, on);
        trail.record(Act.of("employee.moved", PersonService.SUBJECT, id)
                .called(before.name())
                .details(on.toString())
                .change("office", now.postOfficeName(), office.name())
                .change("job", now.job(), job)
                .change("duties", names(broken), ""));
    }

    void end(UUID id, int version, LocalDate on, String reason, Set<UUID> ending) {
        PersonSheet before = kept(id, version);
        LocalDate lastMove = queries.places(id).getFirst().from();
        PersonRules.checkEnd(employed(before), on, lastMove, reason);
        List<OpenDuty> broken = PersonRules.settle(queries.duties(id), on, ending);
        store.touch(id, version);
        store.end(broken, on);
        store.until(id, on);
        trail.record(Act.of("employee.ended", PersonService.SUBJECT, id)
                .called(before.name())
                .change("until", null, on)
                .change("duties", names(broken), "")
                .because(reason));
    }

    void reopen(UUID id, int version, String reason) {
        PersonSheet before = kept(id, version);
        PersonRules.checkReopen(before.validFrom(), before.validTo(), reason);
        store.touch(id, version);
        store.until(id, null);
        trail.record(Act.of("employee.reopened", PersonService.SUBJECT, id)
                .called(before.name())
                .change("until", before.validTo(), null)
                .because(reason));
    }

    void withdraw(UUID id, int version, String reason) {
        PersonSheet before = kept(id, version);
        PersonRules.checkWithdraw(
                employed(before), !queries.duties(id).isEmpty(), accounts.all().contains(id), reason);
        store.touch(id, version);
        store.until(id, before.validFrom());
        trail.record(Act.of("employee.withdrawn", PersonService.SUBJECT, id)
                .called(before.name())
                .because(reason));
    }

    void keepPhoto(UUID id, byte[] file) {
        PersonSheet before = inCharge(id);
        store.photo(id, PhotoScaler.scaled(file));
        trail.record(Act.of("employee.photo-kept", PersonService.SUBJECT, id).called(before.name()));
    }

    void removePhoto(UUID id) {
        PersonSheet before = inCharge(id);
        if (!store.noPhoto(id)) {
            throw PortalException.notFound();
        }
        trail.record(Act.of("employee.photo-removed", PersonService.SUBJECT, id).called(before.name()));
    }

    /** The employee as the person saw them; nobody else writes them from now on. */
    private PersonSheet kept(UUID id, int version) {
        store.lock(id);
        PersonSheet before = inCharge(id);
        if (before.version() != version) {
            throw stale();
        }
        return before;
    }

    private PersonSheet inCharge(UUID id) {
        return queries.find(id)
                .filter(sheet -> scope.inCharge(sheet.postOfficeId()))
                .orElseThrow(PortalException::notFound);
    }

    private PersonOffice office(UUID id, LocalDate day) {
        return queries.offices(day).stream()
                .filter(office -> office.id().equals(id) && scope.inCharge(id))
                .findFirst()
                .orElseThrow(() -> PortalException.invalid("person.office.gone", day));
    }

    private static Period employed(PersonSheet sheet) {
        return new Period(sheet.validFrom(), sheet.validTo());
    }

    private static String names(List<OpenDuty> duties) {
        return duties.stream().map(OpenDuty::counter).collect(Collectors.joining("; "));
    }

    private static PortalException stale() {
        return PortalException.conflict("shared.stale");
    }
}
