package vn.motcua.catalogue.version;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.PortalException;

/** The steps of a version before anybody decides: begun, given up, submitted. */
@Component
public class Versions {

    private final Catalogues catalogues;
    private final CatalogueAccess access;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    Versions(Catalogues catalogues, CatalogueAccess access, CurrentPerson person) {
        this.catalogues = catalogues;
        this.access = access;
        this.person = person;
    }

    /**
     * A draft without any procedure; whether the person may begin one is asked before.
     *
     * @param unit whose supplement it is to be; null for the province's own
     * @throws PortalException {@code catalogue.title-length}; {@code shared.stale} when somebody else begins one in the
     *     same line at the same moment
     */
    public UUID begin(@Nullable UUID unit, String title) {
        Catalogue catalogue = new Catalogue(
                catalogues.highestNumber(Catalogue.line(unit)) + 1,
                unit,
                title,
                person.require().username());
        try {
            catalogues.saveAndFlush(catalogue);
        } catch (DataIntegrityViolationException e) {
            throw PortalException.conflict("shared.stale");
        }
        return catalogue.id();
    }

    /** @throws PortalException not found when it is not the person's to write; a conflict when it is not a draft */
    public void discard(UUID id) {
        access.editable(id).discard();
    }

    /** @throws PortalException {@code catalogue.empty}; as when it is discarded */
    public void submit(UUID id, long entries) {
        access.editable(id).submit(person.require().username(), clock.instant(), entries);
    }
}
