package vn.motcua.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act, as it stands in the trail.
 *
 * @param username of whoever acted; of a job, its name
 * @param personName as they were called then; the user name for acts that were recorded before names were
 * @param action such as {@code catalogue.approved}
 * @param details in a line; "" for none
 * @param reason null for none
 */
public record HistoryEntry(
        UUID id,
        Instant happenedAt,
        String username,
        String personName,
        String action,
        String subjectType,
        UUID subjectId,
        String details,
        @Nullable String reason,
        List<FieldChange> changes,
        List<SubjectLink> links) {

    /** What the thing itself was called then; only its kind where that was not recorded. */
    public SubjectLink subject() {
        return links.stream()
                .filter(this::isSubject)
                .findFirst()
                .orElseGet(() -> new SubjectLink(subjectType, subjectId, ""));
    }

    /** The other things that the act concerns. */
    public List<SubjectLink> others() {
        return links.stream().filter(link -> !isSubject(link)).toList();
    }

    private boolean isSubject(SubjectLink link) {
        return link.subjectId().equals(subjectId) && link.subjectType().equals(subjectType);
    }
}
