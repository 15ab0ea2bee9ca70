package vn.motcua.orgunit.office;

import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.PostOfficeKind;

/**
 * Which post offices a list shows. What is null or empty does not narrow it.
 *
 * @param query words of name or code
 * @param onlyService only those that take in dossiers and hand out results
 */
public record OfficeFilter(String query, @Nullable PostOfficeKind kind, boolean onlyService) {

    public static final OfficeFilter ALL = new OfficeFilter("", null, false);
}
