package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.shared.Period;

/**
 * A unit that is to be.
 *
 * @param id that it will have, so that others can be given to it in the same act
 * @param parentId null directly below the province
 */
public record Founding(
        UUID id,
        UnitKind kind,
        String code,
        String name,
        @Nullable UUID parentId) {

    UnitLife life(LocalDate on) {
        return new UnitLife(
                id, kind, List.of(new UnitState(UnitText.code(code), UnitText.name(name), parentId, Period.since(on))));
    }
}
