package vn.motcua.catalogue.version;

/**
 * What somebody may do about a version as it stands.
 *
 * @param edit change its lists and submit it
 * @param decide approve it or send it back, unless they submitted it themselves
 */
public record CatalogueRights(boolean edit, boolean decide) {}
