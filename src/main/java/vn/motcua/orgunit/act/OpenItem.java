package vn.motcua.orgunit.act;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * Something that is open at a unit.
 *
 * @param kind such as {@code counter}; its name has the key {@code orgunit.open.<kind>}, that of a field in the history
 *     {@code audit.field.unit.<kind>}
 * @param label as people know it
 * @param possible answers; none where it must be settled elsewhere before the unit can end
 */
@NamedInterface("act")
public record OpenItem(String kind, UUID id, String label, Set<Answer> possible) {

    public OpenItem {
        possible = Set.copyOf(possible);
    }
}
