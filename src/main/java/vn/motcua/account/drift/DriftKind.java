package vn.motcua.account.drift;

/** How the portal and the sign-in server can differ, in the order in which they should be looked at. */
public enum DriftKind {
    /** Counter staff in the organisation whom the portal does not know. Mended by shutting it. */
    UNKNOWN,
    /** Counter staff with further roles. Mended by taking these. */
    EXTRA_ROLES,
    /** Somebody who left the post could still sign in. Mended by shutting it. */
    LEFT,
    /** Shut here, open there. Mended by shutting it. */
    OPEN_THERE,
    /** Open here, and not there or not in the organisation. Mended by making it. */
    MISSING,
    /** Open here, shut there. Mended by opening it. */
    SHUT_THERE,
    /** Open here, without the role there. Mended by giving it. */
    NO_ROLE,
    /** Granted, and not made so far. Mended by trying again. */
    WAITING,
    /** Somebody is in charge of something, and nobody has that user name. Mended by taking the charge. */
    SCOPE_OF_NOBODY
}
