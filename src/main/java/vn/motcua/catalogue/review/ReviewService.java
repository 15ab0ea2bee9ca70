package vn.motcua.catalogue.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Guards;
import vn.motcua.shared.PortalException;

/**
 * "Cần rà soát": procedures of the catalogue in force that have changed or ended since it was approved. Everybody in
 * the province may see what changed, and of what it touches their own; the information department acts on it.
 */
@Service
@Guards.ForProvincePeople
@Transactional(readOnly = true)
public class ReviewService {

    private final ReviewQueries queries;
    private final ReviewActs acts;
    private final List<TouchedBy> touchedBy;

    ReviewService(ReviewQueries queries, ReviewActs acts, List<TouchedBy> touchedBy) {
        this.queries = queries;
        this.acts = acts;
        this.touchedBy = List.copyOf(touchedBy);
    }

    /**
     * The latest change first, then by code.
     *
     * @param offset how many rows to leave out, from 0
     */
    public List<ReviewRow> find(ReviewFilter filter, int offset, int limit) {
        return queries.find(filter, offset, limit);
    }

    public long count(ReviewFilter filter) {
        return queries.count(filter);
    }

    /** Subject areas by which a list can be narrowed, in the order of the Vietnamese alphabet. */
    public List<String> fields() {
        return queries.fields();
    }

    /**
     * Whom changes touch on a day: units that have handed over, counters and people, of what the person may see.
     *
     * @return by the procedure's key, in the order of the kinds
     */
    public Map<UUID, List<Touch>> touches(Collection<ReviewRow> changes, LocalDate day) {
        return changes.isEmpty()
                ? Map.of()
                : touchedBy.stream()
                        .flatMap(one -> one.touches(changes, day).stream())
                        .sorted(Comparator.comparing(Touch::kind))
                        .collect(Collectors.groupingBy(Touch::procedureId));
    }

    /**
     * Brings the catalogue's draft up to date: what changed stands there as it is now, what was abolished no longer.
     * Takes the open draft, or makes one like the version in force where there is none.
     *
     * @throws PortalException ({@code review.nothing-chosen}) when there is nothing to do
     * @throws OptimisticLockingFailureException when one of them was decided on, or changed again, meanwhile
     */
    @Guards.ForProvinceAdmin
    @Transactional
    public UpdatedDraft update(Collection<ReviewRow.Chosen> chosen) {
        return acts.update(chosen);
    }

    /**
     * Leaves the catalogue as it is.
     *
     * @param reason 1 to 1,000 characters
     * @throws PortalException ({@code review.reason-missing}) without a reason
     * @throws OptimisticLockingFailureException when one of them was decided on, or changed again, meanwhile
     */
    @Guards.ForProvinceAdmin
    @Transactional
    public void dismiss(Collection<ReviewRow.Chosen> chosen, String reason) {
        acts.dismiss(chosen, reason);
    }
}
