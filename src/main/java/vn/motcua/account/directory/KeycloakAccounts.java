package vn.motcua.account.directory;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.account.directory.DirectoryProblem.Reason;

/** The accounts in the realm that bear an employee's key: made once, found again, opened and shut. */
class KeycloakAccounts {

    /** Attribute of the accounts that the portal made: the employee's key. */
    static final String EMPLOYEE = "motcua_employee";

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);
    private static final List<String> SET_PASSWORD = List.of("UPDATE_PASSWORD");

    private final KeycloakRoles roles;

    KeycloakAccounts(KeycloakRoles roles) {
        this.roles = roles;
    }

    /** The account that bears the employee's key. */
    Optional<UserRepresentation> find(RealmResource realm, UUID employeeId) {
        List<UserRepresentation> found = realm.users().searchByAttributes(EMPLOYEE + ":" + employeeId);
        if (found.size() > 1) {
            LOG.error("{} accounts in Keycloak bear the key of employee {}", found.size(), employeeId);
        }
        return found.stream().findFirst();
    }

    /** Makes an account, or opens again the one that was made before. */
    MadeAccount make(RealmResource realm, OrganizationResource organisation, NewAccount wanted) {
        Optional<UserRepresentation> before = find(realm, wanted.employeeId());
        String id = before.isPresent() ? before.get().getId() : create(realm, organisation, wanted);
        UserResource user = realm.users().get(id);
        // The role first: who is in the organisation without one would be let in to nothing and wonder.
        roles.leaveOnly(realm, user, Member.COUNTER_STAFF);
        KeycloakMembers.join(organisation, id);
        // One that was there before may be shut, whether the portal made it or somebody by hand.
        reopen(user, wanted);
        return new MadeAccount(id, before.map(UserRepresentation::getUsername).orElse(wanted.username()));
    }

    private String create(RealmResource realm, OrganizationResource organisation, NewAccount wanted) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(wanted.username());
        user.setEmail(wanted.email());
        // Vietnamese names are not taken apart: the whole stands in one field.
        user.setFirstName(wanted.name());
        user.setEnabled(true);
        user.setRequiredActions(SET_PASSWORD);
        user.setAttributes(Map.of(EMPLOYEE, List.of(wanted.employeeId().toString())));
        try (Response answer = realm.users().create(user)) {
            answer.bufferEntity();
            if (answer.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                return taken(realm, organisation, wanted);
            }
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    /**
     * Name or address are taken. By an account that was made by hand for this very person it is taken over; whose it is
     * otherwise is not told. Which of the two it was is asked for, as the answer's text is Keycloak's own.
     */
    private String taken(RealmResource realm, OrganizationResource organisation, NewAccount wanted) {
        UserRepresentation other = realm.users().searchByUsername(wanted.username(), true).stream()
                .findFirst()
                .orElseThrow(() -> new DirectoryProblem(Reason.EMAIL_TAKEN));
        boolean sameAddress = wanted.email().equalsIgnoreCase(other.getEmail());
        if (!sameAddress
                || !KeycloakMembers.has(organisation, other.getId())
                || !onlyCounterStaff(realm, other.getId())) {
            throw new DirectoryProblem(Reason.NAME_TAKEN);
        }
        UserResource user = realm.users().get(other.getId());
        UserRepresentation whole = user.toRepresentation();
        Map<String, List<String>> attributes =
                whole.getAttributes() == null ? new HashMap<>() : new HashMap<>(whole.getAttributes());
        if (attributes.containsKey(EMPLOYEE)) {
            throw new DirectoryProblem(Reason.NAME_TAKEN);
        }
        attributes.put(EMPLOYEE, List.of(wanted.employeeId().toString()));
        whole.setAttributes(attributes);
        user.update(whole);
        return other.getId();
    }

    private boolean onlyCounterStaff(RealmResource realm, String id) {
        return roles.namesOf(realm, id).equals(Set.of(Member.COUNTER_STAFF));
    }

    private static void reopen(UserResource user, NewAccount wanted) {
        UserRepresentation there = user.toRepresentation();
        if (!Boolean.TRUE.equals(there.isEnabled()) || !wanted.email().equals(there.getEmail())) {
            there.setEnabled(true);
            there.setEmail(wanted.email());
            try {
                user.update(there);
            } catch (WebApplicationException refused) {
                throw refused.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode()
                        ? new DirectoryProblem(Reason.EMAIL_TAKEN)
                        : refused;
            }
        }
    }

    /** Has the mail sent by which the password is set. */
    void sendPasswordMail(RealmResource realm, UUID employeeId) {
        UserResource user = realm.users()
                .get(find(realm, employeeId)
                        .orElseThrow(() -> new DirectoryProblem(Reason.GONE))
                        .getId());
        try {
            user.executeActionsEmail(SET_PASSWORD);
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            throw status == 400 || status == 500 ? new DirectoryProblem(Reason.NO_MAIL, refused) : refused;
        }
    }

    /** Nobody signs in by it any more, and who did is signed out. */
    void shut(RealmResource realm, String id) {
        UserResource user = realm.users().get(id);
        UserRepresentation there = user.toRepresentation();
        if (!Boolean.FALSE.equals(there.isEnabled())) {
            there.setEnabled(false);
            user.update(there);
        }
        user.logout();
    }
}
