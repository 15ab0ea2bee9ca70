package vn.motcua.catalogue.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.version.CatalogueAccess;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/** What those who write a catalogue do about changes, many at once. */
@Component
class ReviewActs {

    private static final String SUBJECT = "catalogue";
    private static final int REASON_LENGTH = 1000;

    private final CatalogueAccess access;
    private final CatalogueService catalogues;
    private final CatalogueDrafts drafts;
    private final FirstList first;
    private final ReviewDecisions decisions;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Messages messages;

    ReviewActs(
            CatalogueAccess access,
            CatalogueService catalogues,
            CatalogueDrafts drafts,
            FirstList first,
            ReviewDecisions decisions,
            AuditTrail trail,
            CurrentPerson person,
            Messages messages) {
        this.access = access;
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.first = first;
        this.decisions = decisions;
        this.trail = trail;
        this.person = person;
        this.messages = messages;
    }

    UpdatedDraft update(Collection<ReviewRow.Chosen> chosen) {
        List<ReviewDecisions.Pending> pending = pending(chosen);
        if (pending.stream()
                        .map(one -> Optional.ofNullable(one.unit()))
                        .distinct()
                        .count()
                > 1) {
            throw PortalException.invalid("review.one-line");
        }
        UUID unit = pending.getFirst().unit();
        CatalogueRow open = openDraft(unit);
        UUID draft = open == null ? begin(unit) : open.id();
        List<ReviewDecisions.Pending> kept =
                pending.stream().filter(one -> !one.abolished()).toList();
        putIn(draft, kept);
        int removed = takeOut(
                draft,
                pending.stream().filter(ReviewDecisions.Pending::abolished).toList());
        decisions.close(chosen, ReviewState.UPDATED, "", draft, person.require().username());
        trail.record("review.updated", SUBJECT, draft, codes(pending));
        int number = open == null ? catalogues.get(draft).number() : open.number();
        return new UpdatedDraft(draft, number, open == null, kept.size(), removed);
    }

    /** What was left out of the draft comes in with the tasks that it has in the version in force. */
    private void putIn(UUID draft, List<ReviewDecisions.Pending> kept) {
        Map<ReviewDecisions.Handed, List<UUID>> alike = kept.stream()
                .collect(Collectors.groupingBy(
                        ReviewDecisions.Pending::handed,
                        Collectors.mapping(ReviewDecisions.Pending::procedure, Collectors.toList())));
        // Locks the draft, too, and refuses one that was submitted meanwhile.
        alike.forEach((handed, procedures) -> first.add(draft, procedures, handed.tasks(), handed.form()));
        decisions.takeNewest(
                draft, kept.stream().map(ReviewDecisions.Pending::procedure).toList());
    }

    private int takeOut(UUID draft, List<ReviewDecisions.Pending> gone) {
        List<UUID> entries = decisions.entries(
                draft, gone.stream().map(ReviewDecisions.Pending::procedure).toList());
        if (!entries.isEmpty()) {
            first.remove(draft, EntrySelection.of(entries));
        }
        return entries.size();
    }

    private UUID begin(@Nullable UUID unit) {
        return unit == null
                ? drafts.draft(messages.text(Messages.VIETNAMESE, "review.draft-title"), true)
                : drafts.supplement(unit, messages.text(Messages.VIETNAMESE, "review.supplement-title"), true);
    }

    private @Nullable CatalogueRow openDraft(@Nullable UUID unit) {
        return catalogues.list().stream()
                .filter(row -> Objects.equals(row.unitId(), unit))
                .filter(row -> row.status().editable())
                .findFirst()
                .orElse(null);
    }

    void dismiss(Collection<ReviewRow.Chosen> chosen, String reason) {
        String why = Texts.tidy(reason);
        if (why.isEmpty() || why.length() > REASON_LENGTH) {
            throw PortalException.invalid("review.reason-missing", REASON_LENGTH);
        }
        List<ReviewDecisions.Pending> pending = pending(chosen);
        decisions.close(
                chosen, ReviewState.DISMISSED, why, null, person.require().username());
        pending.stream()
                .collect(Collectors.groupingBy(ReviewDecisions.Pending::catalogue))
                .forEach((catalogue, some) -> trail.record(Act.of("review.dismissed", SUBJECT, catalogue)
                        .details(codes(some))
                        .because(why)));
    }

    private List<ReviewDecisions.Pending> pending(Collection<ReviewRow.Chosen> chosen) {
        if (chosen.isEmpty()) {
            throw PortalException.invalid("review.nothing-chosen");
        }
        List<ReviewDecisions.Pending> pending = decisions.pending(chosen);
        if (!pending.stream().allMatch(one -> access.writes(one.unit()))) {
            throw PortalException.notFound();
        }
        return pending;
    }

    private static String codes(List<ReviewDecisions.Pending> pending) {
        return pending.stream().map(ReviewDecisions.Pending::code).sorted().collect(Collectors.joining(", "));
    }
}
