package vn.motcua.catalogue.review;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.version.CatalogueApproved;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.procedure.ProceduresChanged;
import vn.motcua.security.CurrentPerson;

/**
 * Looks, after each change of procedures and as part of it, what of it concerns catalogues and supplements in force or
 * soon in force; and, when a version is approved, what that has settled and what has changed since it was submitted.
 */
@Component
class ReviewRaising {

    private final CatalogueQueries catalogues;
    private final ReviewStore store;
    private final CurrentPerson person;

    ReviewRaising(CatalogueQueries catalogues, ReviewStore store, CurrentPerson person) {
        this.catalogues = catalogues;
        this.store = store;
        this.person = person;
    }

    /** As many statements for a thousand changes as for one, and for many supplements as for none. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void look(ProceduresChanged change) {
        List<UUID> standing =
                catalogues.standing(change.day()).stream().map(CatalogueRow::id).toList();
        if (!standing.isEmpty()) {
            tell(store.touched(standing, change.actId(), change.day()), change.actId());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(CatalogueApproved approved) {
        store.settle(approved.catalogueId(), approved.line(), person.require().username());
        tell(store.changedSinceTaken(approved.catalogueId()), approved.actId());
    }

    private void tell(List<ReviewStore.Touched> touched, UUID act) {
        List<ReviewStore.Judged> judged = touched.stream()
                .map(one -> new ReviewStore.Judged(one, ReviewRule.judge(one.rule())))
                .toList();
        store.raise(of(judged, ReviewRule.Act.RAISE), act);
        store.merge(of(judged, ReviewRule.Act.MERGE), act);
        store.undo(of(judged, ReviewRule.Act.CLOSE), act, person.require().username());
    }

    private static List<ReviewStore.Judged> of(List<ReviewStore.Judged> judged, ReviewRule.Act act) {
        return judged.stream().filter(one -> one.verdict().act() == act).toList();
    }
}
