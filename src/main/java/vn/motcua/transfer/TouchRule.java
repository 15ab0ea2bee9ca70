package vn.motcua.transfer;

import java.util.List;
import java.util.Locale;
import vn.motcua.catalogue.touch.Touchable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.procedure.content.Level;

/**
 * Which units a change of a procedure touches: districts and communes by the level at which it is carried out, an office
 * of the province and an agency of a sector where the procedure names them.
 */
final class TouchRule {

    private TouchRule() {}

    static List<String> touched(Touchable change, UnitKind kind, List<String> names) {
        return switch (kind) {
            case DISTRICT -> change.levels().contains(Level.DISTRICT) ? names : List.of();
            case COMMUNE -> change.levels().contains(Level.COMMUNE) ? names : List.of();
            case DEPARTMENT, SECTOR_AGENCY -> {
                String agencies = change.executingAgencies().toLowerCase(Locale.ROOT);
                yield names.stream()
                        .filter(name -> agencies.contains(name.toLowerCase(Locale.ROOT)))
                        .toList();
            }
        };
    }
}
