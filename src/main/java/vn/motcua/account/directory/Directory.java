package vn.motcua.account.directory;

import java.util.List;
import java.util.UUID;
import vn.motcua.tenancy.Province;

/**
 * The sign-in server, as far as the portal keeps it. Everything can be done again without harm: an account bears its
 * employee's key, so what was done before the portal fell is found and not made twice. Nothing is done to an account
 * that is not in the province's organisation. All methods but {@link #present()} throw {@link DirectoryProblem}.
 */
public interface Directory {

    /** Whether this deployment has one: there is none in demo mode, nor where the portal has no client of its own. */
    boolean present();

    /**
     * Makes sure that the employee has an account which is open, belongs to the province's organisation, and has exactly
     * the role of counter staff in the portal. One that was shut is opened again; it keeps its name.
     */
    MadeAccount make(Province province, NewAccount wanted);

    /** Sends the mail with which its owner sets the password. */
    void sendPasswordMail(Province province, UUID employeeId);

    /** Shuts the employee's account and ends its sessions; nothing where there is none. */
    void disable(Province province, UUID employeeId);

    /** Shuts an account of counter staff that the portal does not know, and ends its sessions. */
    void disableMember(Province province, String memberId);

    /** Takes all further roles in the portal from an account of counter staff. */
    void leaveOnlyCounterRole(Province province, String memberId);

    /** Everybody in the province's organisation, with their roles in the portal. */
    List<Member> members(Province province);

    /** Makes sure that the province's organisation is there, and open or shut as the province is. */
    void ensureOrganisation(Province province, boolean open);
}
