package vn.motcua.account.directory;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.account.directory.DirectoryProblem.Reason;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;

/** The sign-in server: a Keycloak realm, through its admin API. */
class KeycloakDirectory implements Directory {

    /** Attribute of the accounts that the portal made: the employee's key. */
    static final String EMPLOYEE = "motcua_employee";

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakDirectory.class);
    private static final int PAGE = 100;
    private static final List<String> SET_PASSWORD = List.of("UPDATE_PASSWORD");

    private final KeycloakConnection connection;
    private final KeycloakOrganisations organisations = new KeycloakOrganisations();
    private final KeycloakRoles roles;

    private KeycloakDirectory(KeycloakConnection connection, String clientId) {
        this.connection = connection;
        this.roles = new KeycloakRoles(clientId);
    }

    static KeycloakDirectory of(Deployment.Oidc oidc) {
        return new KeycloakDirectory(new KeycloakConnection(oidc), oidc.clientId());
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public MadeAccount make(Province province, NewAccount wanted) {
        return connection.ask(realm -> {
            organisations.ensure(realm, province, true);
            OrganizationResource organisation = organisations.require(realm, province);
            Optional<UserRepresentation> before = find(realm, wanted.employeeId());
            String id = before.isPresent() ? before.get().getId() : create(realm, organisation, wanted);
            UserResource user = realm.users().get(id);
            // The role first: who is in the organisation without one would be let in to nothing and wonder.
            roles.leaveOnly(realm, user, Member.COUNTER_STAFF);
            join(organisation, id);
            before.ifPresent(there -> reopen(user, wanted));
            return new MadeAccount(
                    id, before.map(UserRepresentation::getUsername).orElse(wanted.username()));
        });
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
        if (!sameAddress || !isMember(organisation, other.getId()) || !onlyCounterStaff(realm, other.getId())) {
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
        return roles.of(realm, realm.users().get(id)).stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toSet())
                .equals(Set.of(Member.COUNTER_STAFF));
    }

    private static boolean isMember(OrganizationResource organisation, String id) {
        try {
            organisation.members().member(id).toRepresentation();
            return true;
        } catch (NotFoundException foreign) {
            return false;
        }
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

    private static void join(OrganizationResource organisation, String id) {
        try (Response answer = organisation.members().addMember(id)) {
            if (answer.getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                KeycloakConnection.require(answer);
            }
        }
    }

    @Override
    public void sendPasswordMail(Province province, UUID employeeId) {
        connection.ask(realm -> {
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
            return true;
        });
    }

    @Override
    public void disable(Province province, UUID employeeId) {
        connection.ask(realm -> {
            find(realm, employeeId).ifPresent(user -> shut(realm, user.getId()));
            return true;
        });
    }

    @Override
    public void disableMember(Province province, String memberId) {
        connection.ask(realm -> {
            requireMember(realm, province, memberId);
            shut(realm, memberId);
            return true;
        });
    }

    private static void shut(RealmResource realm, String id) {
        UserResource user = realm.users().get(id);
        UserRepresentation there = user.toRepresentation();
        if (!Boolean.FALSE.equals(there.isEnabled())) {
            there.setEnabled(false);
            user.update(there);
        }
        user.logout();
    }

    @Override
    public void leaveOnlyCounterRole(Province province, String memberId) {
        connection.ask(realm -> {
            requireMember(realm, province, memberId);
            roles.leaveOnly(realm, realm.users().get(memberId), Member.COUNTER_STAFF);
            return true;
        });
    }

    private void requireMember(RealmResource realm, Province province, String memberId) {
        if (!isMember(organisations.require(realm, province), memberId)) {
            throw new DirectoryProblem(Reason.GONE);
        }
    }

    @Override
    public List<Member> members(Province province) {
        return connection.ask(realm -> {
            OrganizationResource organisation = organisations.require(realm, province);
            List<Member> members = new ArrayList<>();
            for (int first = 0; ; first += PAGE) {
                List<MemberRepresentation> page = organisation.members().list(first, PAGE, false);
                page.forEach(member -> members.add(member(realm, member)));
                if (page.size() < PAGE) {
                    return members;
                }
            }
        });
    }

    private Member member(RealmResource realm, MemberRepresentation user) {
        Set<String> names = roles.of(realm, realm.users().get(user.getId())).stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toUnmodifiableSet());
        String name = (orEmpty(user.getLastName()) + " " + orEmpty(user.getFirstName())).strip();
        return new Member(
                user.getId(),
                user.getUsername(),
                name,
                Boolean.TRUE.equals(user.isEnabled()),
                employee(user.getAttributes()),
                names);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable UUID employee(@Nullable Map<String, List<String>> attributes) {
        List<String> values = attributes == null ? List.of() : attributes.getOrDefault(EMPLOYEE, List.of());
        try {
            return values.isEmpty() ? null : UUID.fromString(values.getFirst());
        } catch (IllegalArgumentException typedByHand) {
            return null;
        }
    }

    @Override
    public void ensureOrganisation(Province province, boolean open) {
        connection.ask(realm -> {
            organisations.forget();
            organisations.ensure(realm, province, open);
            return true;
        });
    }

    /** The account that bears the employee's key. */
    private static Optional<UserRepresentation> find(RealmResource realm, UUID employeeId) {
        List<UserRepresentation> found = realm.users().searchByAttributes(EMPLOYEE + ":" + employeeId);
        if (found.size() > 1) {
            LOG.error("{} accounts in Keycloak bear the key of employee {}", found.size(), employeeId);
        }
        return found.stream().findFirst();
    }
}
