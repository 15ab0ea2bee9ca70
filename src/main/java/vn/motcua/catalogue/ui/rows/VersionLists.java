package vn.motcua.catalogue.ui.rows;

import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.draft.SecondList;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.ui.AsOf;

/**
 * The lists of one version, for the screen.
 *
 * @param editable whether the person may change them now
 */
public record VersionLists(
        CatalogueService catalogues,
        FirstList first,
        SecondList second,
        CatalogueRow row,
        AsOf asOf,
        boolean editable) {

    UUID id() {
        return row.id();
    }

    /** What is done through the post. */
    public RowsPanel<?> through() {
        return new EntriesPanel(this, catalogues.fields(id()));
    }

    /** What is not. */
    public RowsPanel<?> notThrough() {
        return new ExclusionsPanel(this);
    }

    /**
     * What is in neither list.
     *
     * @param fields by which it can be narrowed
     */
    public RowsPanel<?> unlisted(List<String> fields) {
        return new UnlistedPanel(this, fields);
    }
}
