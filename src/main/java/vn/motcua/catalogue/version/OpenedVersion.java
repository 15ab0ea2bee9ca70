package vn.motcua.catalogue.version;

/**
 * A version that somebody looks at, and what they may do about it as it stands.
 *
 * @param edit change its lists and submit it
 * @param decide approve it or send it back, unless they submitted it themselves
 */
public record OpenedVersion(CatalogueRow row, boolean edit, boolean decide) {}
