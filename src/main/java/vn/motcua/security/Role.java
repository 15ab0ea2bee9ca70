package vn.motcua.security;

/** What somebody does in the portal; the sign-in says it, services check it. */
public enum Role {
    /** Information department: catalogues, units, transfers, volumes of the whole province. */
    PROVINCE_ADMIN,
    /** Office of the People's Committee: approves or returns what others submitted. */
    APPROVER,
    /** District or commune office: its own unit and those below. */
    UNIT_OFFICER,
    /** Post office manager: people and counters of the post offices in their charge. */
    POST_MANAGER,
    /** Leadership: reads the whole province, writes nothing. */
    LEADER,
    /**
     * Somebody of the post at a counter, with an account of limited rights: reads where they stand themselves, the
     * procedures, and the approved catalogues; writes nothing.
     */
    COUNTER_STAFF,
    /** Operator of the deployment: sees provinces and totals, no province's rows. */
    OPERATOR;

    /** Name of the authority that Spring Security knows. */
    public String authority() {
        return "ROLE_" + name();
    }
}
