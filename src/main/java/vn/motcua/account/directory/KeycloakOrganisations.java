package vn.motcua.account.directory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import vn.motcua.tenancy.Province;

/** The organisations of a realm: one a province, found by its alias. */
class KeycloakOrganisations {

    private static final int PAGE = 100;

    private final ConcurrentMap<String, String> idByAlias = new ConcurrentHashMap<>();

    static String alias(Province province) {
        return province.organisation();
    }

    /** @throws DirectoryProblem when there is none */
    OrganizationResource require(RealmResource realm, Province province) {
        return realm.organizations()
                .get(id(realm, province).orElseThrow(() -> new DirectoryProblem(DirectoryProblem.Reason.GONE)));
    }

    void ensure(RealmResource realm, Province province, boolean open) {
        Optional<OrganizationRepresentation> found = find(realm, alias(province));
        if (found.isEmpty()) {
            KeycloakConnection.require(realm.organizations().create(wanted(province, open)));
        } else if (found.get().isEnabled() != open) {
            OrganizationResource there = realm.organizations().get(found.get().getId());
            // What the list leaves out would be lost.
            OrganizationRepresentation whole = there.toRepresentation();
            whole.setEnabled(open);
            KeycloakConnection.require(there.update(whole));
        }
    }

    private Optional<String> id(RealmResource realm, Province province) {
        String alias = alias(province);
        String known = idByAlias.get(alias);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found = find(realm, alias).map(OrganizationRepresentation::getId);
        found.ifPresent(id -> idByAlias.put(alias, id));
        return found;
    }

    void forget() {
        idByAlias.clear();
    }

    /** Keycloak searches by name and domain, not by alias. */
    private static Optional<OrganizationRepresentation> find(RealmResource realm, String alias) {
        for (int first = 0; ; first += PAGE) {
            List<OrganizationRepresentation> page = realm.organizations().list(first, PAGE);
            Optional<OrganizationRepresentation> found =
                    page.stream().filter(each -> alias.equals(each.getAlias())).findFirst();
            if (found.isPresent() || page.size() < PAGE) {
                return found;
            }
        }
    }

    private static OrganizationRepresentation wanted(Province province, boolean open) {
        OrganizationRepresentation wanted = new OrganizationRepresentation();
        wanted.setAlias(alias(province));
        wanted.setName(province.name());
        wanted.setEnabled(open);
        // Keycloak wants one; nobody's address ends so, and nobody becomes a member by their address.
        wanted.addDomain(new OrganizationDomainRepresentation(alias(province) + ".motcua.invalid"));
        return wanted;
    }
}
