package vn.motcua.account.directory;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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
            String id = before.isPresent() ? before.get().getId() : create(realm, wanted);
            UserResource user = realm.users().get(id);
            // The role first: who is in the organisation without one would be let in to nothing and wonder.
            roles.leaveOnly(realm, user, Member.COUNTER_STAFF);
            join(organisation, id);
            before.ifPresent(there -> reopen(user, wanted));
            return new MadeAccount(
                    id, before.map(UserRepresentation::getUsername).orElse(wanted.username()));
        });
    }

    private static String create(RealmResource realm, NewAccount wanted) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(wanted.username());
        user.setEmail(wanted.email());
        name(user, wanted.name());
        user.setEnabled(true);
        user.setRequiredActions(SET_PASSWORD);
        user.setAttributes(Map.of(EMPLOYEE, List.of(wanted.employeeId().toString())));
        try (Response answer = realm.users().create(user)) {
            answer.bufferEntity();
            if (answer.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                throw taken(realm, wanted);
            }
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    /** Which of the two it was is asked for exactly, as the answer's text is Keycloak's own; whose it is, is not told. */
    private static DirectoryProblem taken(RealmResource realm, NewAccount wanted) {
        boolean name = !realm.users().searchByUsername(wanted.username(), true).isEmpty();
        return new DirectoryProblem(name ? Reason.NAME_TAKEN : Reason.EMAIL_TAKEN);
    }

    /** Family name first, as in Vietnam: Keycloak's "last name" is the family's. */
    private static void name(UserRepresentation user, String name) {
        int blank = name.indexOf(' ');
        user.setLastName(blank < 0 ? name : name.substring(0, blank));
        user.setFirstName(blank < 0 ? name : name.substring(blank + 1));
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
        try {
            organisations.require(realm, province).members().member(memberId).toRepresentation();
        } catch (NotFoundException foreign) {
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
