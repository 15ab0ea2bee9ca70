package vn.motcua.account.directory;

import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.resource.RealmResource;
import vn.motcua.account.directory.DirectoryProblem.Reason;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;

/** The sign-in server: a Keycloak realm, through its admin API. */
class KeycloakDirectory implements Directory {

    private final KeycloakConnection connection;
    private final KeycloakOrganisations organisations = new KeycloakOrganisations();
    private final KeycloakRoles roles;
    private final KeycloakAccounts accounts;
    private final KeycloakMembers members;

    private KeycloakDirectory(KeycloakConnection connection, String clientId) {
        this.connection = connection;
        this.roles = new KeycloakRoles(clientId);
        this.accounts = new KeycloakAccounts(roles);
        this.members = new KeycloakMembers(roles);
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
            return accounts.make(realm, organisations.require(realm, province), wanted);
        });
    }

    @Override
    public void sendPasswordMail(Province province, UUID employeeId) {
        connection.ask(realm -> {
            accounts.sendPasswordMail(realm, employeeId);
            return true;
        });
    }

    @Override
    public void disable(Province province, UUID employeeId) {
        connection.ask(realm -> {
            accounts.find(realm, employeeId).ifPresent(user -> accounts.shut(realm, user.getId()));
            return true;
        });
    }

    @Override
    public void disableMember(Province province, String memberId) {
        connection.ask(realm -> {
            requireCounterStaff(realm, province, memberId);
            accounts.shut(realm, memberId);
            return true;
        });
    }

    @Override
    public void leaveOnlyCounterRole(Province province, String memberId) {
        connection.ask(realm -> {
            requireCounterStaff(realm, province, memberId);
            roles.leaveOnly(realm, realm.users().get(memberId), Member.COUNTER_STAFF);
            return true;
        });
    }

    /** Officials' accounts are Keycloak's own; somebody may have become one since the portal last looked. */
    private void requireCounterStaff(RealmResource realm, Province province, String memberId) {
        if (!KeycloakMembers.has(organisations.require(realm, province), memberId)
                || !roles.namesOf(realm, memberId).contains(Member.COUNTER_STAFF)) {
            throw new DirectoryProblem(Reason.GONE);
        }
    }

    @Override
    public List<Member> members(Province province) {
        return connection.ask(realm -> members.list(realm, organisations.require(realm, province)));
    }

    @Override
    public void ensureOrganisation(Province province, boolean open) {
        connection.ask(realm -> {
            organisations.forget();
            organisations.ensure(realm, province, open);
            return true;
        });
    }
}
