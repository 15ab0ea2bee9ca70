package vn.motcua.catalogue.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;

/**
 * Who may see, change and decide which version. What was approved is seen by everybody in the province. The province's
 * own is written by its information department and decided by the committee's office; a supplement is written by
 * officers of the unit, and decided by another one of them, or of the unit above, or by the committee's office.
 */
@Component
public class CatalogueAccess {

    private final Catalogues catalogues;
    private final CatalogueQueries queries;
    private final UnitScope scope;
    private final CurrentPerson person;

    CatalogueAccess(Catalogues catalogues, CatalogueQueries queries, UnitScope scope, CurrentPerson person) {
        this.catalogues = catalogues;
        this.queries = queries;
        this.scope = scope;
        this.person = person;
    }

    /** The condition on {@code catalogue c} that the current person may see it. */
    public SqlPart visible() {
        Person asking = person.require();
        List<String> ways = new ArrayList<>(List.of("c.status = 'APPROVED'"));
        Map<String, Object> parameters = new HashMap<>();
        if (asking.is(Role.APPROVER)) {
            ways.add("c.status in ('SUBMITTED', 'RETURNED')");
        }
        if (asking.is(Role.PROVINCE_ADMIN)) {
            ways.add("c.unit_id is null");
            ways.add("c.status in ('SUBMITTED', 'RETURNED')");
        }
        if (asking.is(Role.UNIT_OFFICER)) {
            SqlPart own = scope.inCharge("c.unit_id");
            ways.add(own.sql());
            parameters.putAll(own.parameters());
        }
        return new SqlPart("c.status <> 'DISCARDED' and (" + String.join(" or ", ways) + ")", parameters);
    }

    /**
     * The condition on {@code catalogue c} that its changes are told to the current person: those of the province's own
     * to everybody, those of a supplement to whoever writes it.
     */
    public SqlPart told() {
        if (!person.require().is(Role.UNIT_OFFICER)) {
            return new SqlPart("c.unit_id is null", Map.of());
        }
        SqlPart own = scope.inCharge("c.unit_id");
        return new SqlPart("(c.unit_id is null or " + own.sql() + ")", own.parameters());
    }

    /** @throws PortalException not found, also when the person may not see it */
    public CatalogueRow seen(UUID id) {
        return queries.find(id, visible()).orElseThrow(PortalException::notFound);
    }

    /** Whether the current person writes this line. */
    public boolean writes(@Nullable UUID unit) {
        return unit == null ? person.require().is(Role.PROVINCE_ADMIN) : inCharge(unit);
    }

    /** Whether the current person decides in this line, on what others submitted. */
    public boolean decides(@Nullable UUID unit) {
        return person.require().is(Role.APPROVER) || unit != null && inCharge(unit);
    }

    private boolean inCharge(UUID unit) {
        return person.require().is(Role.UNIT_OFFICER) && scope.inChargeOf(unit);
    }

    /**
     * For changing: others who want to change it wait until the transaction ends.
     *
     * @return the unit whose supplement it is; null for the province's own
     * @throws PortalException not found when it is not the person's to write; a conflict when it is not a draft
     */
    public @Nullable UUID lockToWrite(UUID id) {
        return editable(id).unitId();
    }

    Catalogue editable(UUID id) {
        Catalogue catalogue = locked(id).filter(found -> writes(found.unitId())).orElseThrow(PortalException::notFound);
        catalogue.requireEditable();
        return catalogue;
    }

    /**
     * For a decision on what the person saw.
     *
     * @throws OptimisticLockingFailureException when it was submitted anew meanwhile
     */
    Catalogue decidable(UUID id, int version) {
        Catalogue catalogue =
                locked(id).filter(found -> decides(found.unitId())).orElseThrow(PortalException::notFound);
        if (catalogue.status() == CatalogueStatus.SUBMITTED && catalogue.version() != version) {
            throw new OptimisticLockingFailureException("Catalogue " + id + " has changed");
        }
        catalogue.requireDecidableBy(person.require().username());
        return catalogue;
    }

    private Optional<Catalogue> locked(UUID id) {
        return catalogues.lock(id);
    }
}
