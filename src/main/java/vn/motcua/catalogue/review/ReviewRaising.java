package vn.motcua.catalogue.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.version.CatalogueApproved;
import vn.motcua.procedure.ProceduresChanged;
import vn.motcua.security.CurrentPerson;

/**
 * Looks, after each change of procedures and as part of it, what of it concerns the catalogue in force; and, when the
 * catalogue's next version is approved, what that has settled.
 */
@Component
class ReviewRaising {

    private final CatalogueService catalogues;
    private final ReviewStore store;
    private final CurrentPerson person;

    ReviewRaising(CatalogueService catalogues, ReviewStore store, CurrentPerson person) {
        this.catalogues = catalogues;
        this.store = store;
        this.person = person;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void look(ProceduresChanged change) {
        catalogues.inForce(change.day()).ifPresent(inForce -> look(inForce.id(), change.actId(), change.day()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(CatalogueApproved approved) {
        store.settle(approved.catalogueId(), person.require().username());
    }

    /** As many statements for a thousand changes as for one. */
    private void look(UUID catalogue, UUID act, LocalDate day) {
        List<ReviewStore.Judged> judged = store.touched(catalogue, act, day).stream()
                .map(touched -> new ReviewStore.Judged(touched, ReviewRule.judge(touched.rule())))
                .toList();
        store.raise(of(judged, ReviewRule.Act.RAISE), catalogue, act);
        store.merge(of(judged, ReviewRule.Act.MERGE), act);
        store.undo(of(judged, ReviewRule.Act.CLOSE), act, person.require().username());
    }

    private static List<ReviewStore.Judged> of(List<ReviewStore.Judged> judged, ReviewRule.Act act) {
        return judged.stream().filter(one -> one.verdict().act() == act).toList();
    }
}
