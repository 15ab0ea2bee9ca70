package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.FieldChange;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/**
 * Employees by the many, for lists that are handed in and taken home; below the guarded services, in whose transactions
 * it works.
 */
@Component
public class PeopleBook {

    /**
     * Somebody of whom something becomes otherwise.
     *
     * @param job as what they work, where nobody had said so far; the same as before otherwise
     */
    public record Change(PersonSheet before, PersonDraft after, String job) {}

    private final PersonQueries queries;
    private final PersonStore store;
    private final AuditTrail trail;

    PeopleBook(PersonQueries queries, PersonStore store, AuditTrail trail) {
        this.queries = queries;
        this.store = store;
        this.trail = trail;
    }

    /** Everybody whom the person may see, also those who left; personal data as the person may see it. */
    public List<PersonSheet> all() {
        return queries.all();
    }

    /** Codes of all employees, also of those whom the person may not see: none of them is free. */
    public Set<String> codes() {
        return store.codes();
    }

    /** Post offices that are there on a day, of the person's charge. */
    public List<PersonOffice> offices(LocalDate day) {
        return queries.offices(day);
    }

    /** @throws PortalException as {@link PersonDraft} says */
    public PersonDraft checked(PersonDraft draft, LocalDate today) {
        return draft.checked(today);
    }

    /** What would become otherwise of somebody, as the trail tells it: personal data masked. */
    public List<FieldChange> changes(PersonSheet before, PersonDraft after, String job) {
        return PersonTrail.changed(before, after)
                .change("job", before.job(), job)
                .changes();
    }

    /** Nobody else writes employees until the transaction ends. */
    public void lock() {
        store.lockAll();
    }

    /**
     * Writes checked employees, in a few statements, however many they are.
     *
     * @throws PortalException {@code shared.stale}; {@code person.identity.taken}; {@code person.code-taken}
     */
    public void write(Collection<PersonHiring> hired, Collection<Change> changed, List<PersonOffice> offices) {
        List<Act> acts = new ArrayList<>();
        List<PersonStore.Hired> rows = new ArrayList<>();
        for (PersonHiring hiring : hired) {
            UUID id = Ids.next();
            rows.add(new PersonStore.Hired(id, hiring));
            PersonOffice office = offices.stream()
                    .filter(each -> each.id().equals(hiring.postOfficeId()))
                    .findFirst()
                    .orElseThrow(PortalException::notFound);
            acts.add(PersonTrail.hired(id, hiring.draft(), office, hiring.job(), hiring.from()));
        }
        changed.forEach(change -> acts.add(PersonTrail.changed(change.before(), change.after())
                .change("job", change.before().job(), change.job())));
        store.insertAll(rows);
        store.updateAll(changed);
        trail.recordAll(acts);
    }
}
