package vn.motcua.procedure.content;

/** How a dossier may come in. */
public enum Channel {
    /** At the counter. */
    DIRECT,
    /** Through the public post. */
    POST,
    ONLINE
}
