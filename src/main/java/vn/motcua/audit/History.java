package vn.motcua.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Page;

/**
 * What was done to one thing, newest first. Knows nothing of who may see the thing: the service that asks has checked it.
 */
@Component
@Transactional(readOnly = true)
public class History {

    private final EntryReader entries;

    History(EntryReader entries) {
        this.entries = entries;
    }

    /** The latest {@value Page#LARGEST} entries. */
    public List<HistoryEntry> of(String subjectType, UUID subjectId) {
        return of(subjectType, subjectId, 0, Page.LARGEST);
    }

    /**
     * @param offset how many entries to leave out, from 0
     * @param limit at most so many
     */
    public List<HistoryEntry> of(String subjectType, UUID subjectId, long offset, int limit) {
        return entries.read(
                "e.subject_id = :subject and e.subject_type = :type",
                Map.of("subject", Ids.bytes(subjectId), "type", subjectType),
                offset,
                limit);
    }

    /** The entries with these keys, at most {@value Page#LARGEST}; keys that are none are passed over. */
    public List<HistoryEntry> acts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entries.read(
                        "e.id in (:acts)",
                        Map.of("acts", ids.stream().map(Ids::bytes).toList()),
                        0,
                        Page.LARGEST);
    }
}
