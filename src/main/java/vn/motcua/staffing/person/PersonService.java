package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.security.Guards.ForPostManager;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Employees themselves. A post manager keeps those of the post offices in their charge; the province's own offices read
 * all, and of these only who keeps the province's records sees personal data as it is.
 */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class PersonService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "employee";

    private final PersonQueries queries;
    private final PersonActs acts;
    private final History history;
    private final ProvinceClock clock;

    PersonService(PersonQueries queries, PersonActs acts, History history, ProvinceClock clock) {
        this.queries = queries;
        this.acts = acts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * An employee as they are today, whether or not they still work here; personal data as the person may see it.
     *
     * @throws PortalException when there is none, or not for this person
     */
    public PersonSheet get(UUID id) {
        return queries.find(id).orElseThrow(PortalException::notFound);
    }

    /**
     * Where somebody worked and as what, the latest first.
     *
     * @throws PortalException not found
     */
    public List<PersonPlace> places(UUID id) {
        get(id);
        return queries.places(id);
    }

    /**
     * Assignments that have a day on or after one: those that a move or an end on that day would break.
     *
     * @throws PortalException not found
     */
    public List<OpenDuty> openDuties(UUID id, LocalDate on) {
        get(id);
        return queries.duties(id).stream().filter(duty -> duty.goesOnAt(on)).toList();
    }

    /**
     * What was done to an employee, newest first.
     *
     * @throws PortalException not found
     */
    public List<HistoryEntry> history(UUID id, long offset, int limit) {
        get(id);
        return history.of(SUBJECT, id, offset, limit);
    }

    /** Whether the person keeps this employee. */
    public boolean mayKeep(UUID id) {
        return queries.find(id)
                .filter(sheet -> acts.mayKeep(sheet.postOfficeId()))
                .isPresent();
    }

    /** As what people work today: offered where one types it. */
    public List<String> jobs() {
        return queries.jobs();
    }

    /** Post offices of today at which the person may have people work. */
    public List<PersonOffice> offices() {
        return queries.offices(clock.today());
    }

    /** The photo of an employee whom the person may see; empty where there is none. */
    public Optional<PersonPhoto> photo(UUID id) {
        return queries.photo(id);
    }

    /**
     * Records that somebody begins to work.
     *
     * @return their key
     * @throws PortalException as {@link PersonDraft} says; {@code person.code-taken}; {@code person.identity.taken};
     *     {@code person.office.gone}; {@code person.from.far} for a day more than a year ahead
     */
    @ForPostManager
    @Transactional
    public UUID hire(PersonHiring hiring) {
        return acts.hire(hiring);
    }

    /**
     * Writes what is otherwise of somebody. Where they work changes by {@link #move}.
     *
     * @param version of the employee that the person saw
     * @throws PortalException not found; {@code shared.stale}; {@code person.nothing}; as {@link #hire} says
     */
    @ForPostManager
    @Transactional
    public void change(UUID id, int version, PersonDraft draft) {
        acts.change(id, version, draft);
    }

    /**
     * Has somebody work at another post office, or as something else, from a day on. A move to another office ends the
     * assignments that go on then.
     *
     * @param ending assignments that the person saw and ends with it
     * @throws PortalException not found; {@code shared.stale}; as {@link PersonRules} says
     */
    // Read committed, so that what is read after waiting for the lock is what the other manager has just written.
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void move(UUID id, int version, UUID postOfficeId, String job, LocalDate on, Set<UUID> ending) {
        acts.move(id, version, postOfficeId, job, on, ending);
    }

    /**
     * Ends the employment.
     *
     * @param on first day on which they no longer work here
     * @param ending assignments that the person saw and ends with it
     * @throws PortalException not found; {@code shared.stale}; as {@link PersonRules} says
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void end(UUID id, int version, LocalDate on, String reason, Set<UUID> ending) {
        acts.end(id, version, on, reason, ending);
    }

    /**
     * Takes back an end that was recorded by mistake. Assignments that ended with it stay ended.
     *
     * @throws PortalException not found; {@code shared.stale}; as {@link PersonRules} says
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void reopen(UUID id, int version, String reason) {
        acts.reopen(id, version, reason);
    }

    /**
     * Takes back somebody who was recorded by mistake, and upon whom nothing was built.
     *
     * @throws PortalException not found; {@code shared.stale}; as {@link PersonRules} says
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(UUID id, int version, String reason) {
        acts.withdraw(id, version, reason);
    }

    /**
     * Keeps a photo, which takes the place of the one before.
     *
     * @param file a JPEG or PNG of any size that fits the upload
     * @throws PortalException not found; {@code person.photo.…}
     */
    @ForPostManager
    @Transactional
    public void keepPhoto(UUID id, byte[] file) {
        acts.keepPhoto(id, file);
    }

    /** @throws PortalException not found, also where there is no photo */
    @ForPostManager
    @Transactional
    public void removePhoto(UUID id) {
        acts.removePhoto(id);
    }
}
