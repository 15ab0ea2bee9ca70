package vn.motcua.orgunit.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.orgunit.UnitKind;

/**
 * A unit of a list beside the same unit in the portal.
 *
 * @param row in the file; 0 for a unit that is only in the portal
 * @param unitId null for one that is new, or that cannot be read
 * @param kind null for one that cannot be read
 * @param before what it is called on the day; "" for a new one, as is {@code parentBefore}
 * @param parent what is above it, by code and name; "" for none
 * @param twin a unit of that name that is in the portal under another code and not in the list; "" for none
 */
public record UnitLine(
        Set<UnitVerdict> verdicts,
        int row,
        @Nullable UUID unitId,
        @Nullable UnitKind kind,
        String code,
        String name,
        String before,
        String parent,
        String parentBefore,
        String twin,
        List<Fault> faults) {

    public UnitLine {
        verdicts = Set.copyOf(verdicts);
        faults = List.copyOf(faults);
    }

    public boolean is(UnitVerdict verdict) {
        return verdicts.contains(verdict);
    }

    /** What would be done and to what, in one line: two lines that say the same here would write the same. */
    String mark() {
        return String.join(
                "\u0001",
                verdicts.stream().sorted().toList().toString(),
                String.valueOf(row),
                String.valueOf(unitId),
                String.valueOf(kind),
                code,
                name,
                before,
                parent,
                parentBefore);
    }
}
