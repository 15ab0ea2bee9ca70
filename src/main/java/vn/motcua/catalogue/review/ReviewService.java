package vn.motcua.catalogue.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.touch.Touchable;
import vn.motcua.catalogue.touch.Touches;
import vn.motcua.catalogue.version.CatalogueAccess;
import vn.motcua.security.Guards;
import vn.motcua.shared.PortalException;

/**
 * "Cần rà soát": procedures of catalogues in force that have changed or ended since these were approved. Everybody in
 * the province may see what changed of the province's own, and of what it touches their own; the information department
 * acts on it. What changed of a supplement is for the officers of its unit to see and to act on.
 */
@Service
@Guards.ForProvincePeople
@Transactional(readOnly = true)
public class ReviewService {

    private final ReviewQueries queries;
    private final ReviewActs acts;
    private final CatalogueAccess access;
    private final Touches touches;

    ReviewService(ReviewQueries queries, ReviewActs acts, CatalogueAccess access, Touches touches) {
        this.queries = queries;
        this.acts = acts;
        this.access = access;
        this.touches = touches;
    }

    /**
     * The latest change first, then by code.
     *
     * @param offset how many rows to leave out, from 0
     */
    public List<ReviewRow> find(ReviewFilter filter, int offset, int limit) {
        return queries.find(access.told(), filter, offset, limit);
    }

    public long count(ReviewFilter filter) {
        return queries.count(access.told(), filter);
    }

    /** Subject areas by which a list can be narrowed, in the order of the Vietnamese alphabet. */
    public List<String> fields() {
        return queries.fields(access.told());
    }

    /**
     * Whom changes touch on a day: units that have handed over, counters and people, of what the person may see.
     *
     * @return by the procedure's key, in the order of the kinds
     */
    public Map<UUID, List<Touch>> touches(Collection<Touchable> changes, LocalDate day) {
        return touches.of(changes, day);
    }

    /**
     * Brings the catalogue's draft up to date: what changed stands there as it is now, what was abolished no longer.
     * Takes the open draft of the line, or makes one like the version in force where there is none.
     *
     * @throws PortalException ({@code review.nothing-chosen}) when there is nothing to do, ({@code review.one-line}) when
     *     they belong to several catalogues; not found when it is not the person's to write
     * @throws OptimisticLockingFailureException when one of them was decided on, or changed again, meanwhile
     */
    @Guards.ForCatalogueAuthors
    @Transactional
    public UpdatedDraft update(Collection<ReviewRow.Chosen> chosen) {
        return acts.update(chosen);
    }

    /**
     * Leaves the catalogue as it is.
     *
     * @param reason 1 to 1,000 characters
     * @throws PortalException ({@code review.reason-missing}) without a reason; not found when it is not the person's
     *     to write
     * @throws OptimisticLockingFailureException when one of them was decided on, or changed again, meanwhile
     */
    @Guards.ForCatalogueAuthors
    @Transactional
    public void dismiss(Collection<ReviewRow.Chosen> chosen, String reason) {
        acts.dismiss(chosen, reason);
    }
}
