package vn.motcua.orgunit.state;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one thing of a unit that becomes another on a day. */
public sealed interface UnitChange {

    /** Another name. */
    record Name(String name) implements UnitChange {}

    /** Another code. */
    record Code(String code) implements UnitChange {}

    /** @param parentId the unit above from now on; null directly below the province */
    record Parent(@Nullable UUID parentId) implements UnitChange {}

    /** The state with this thing changed. */
    default UnitState of(UnitState state) {
        return switch (this) {
            case Name(String name) -> new UnitState(state.code(), name, state.parentId(), state.period());
            case Code(String code) -> new UnitState(code, state.name(), state.parentId(), state.period());
            case Parent(UUID parentId) -> new UnitState(state.code(), state.name(), parentId, state.period());
        };
    }

    /** Whether two states hold the same of this thing. */
    default boolean alike(UnitState one, UnitState other) {
        return switch (this) {
            case Name name -> one.name().equals(other.name());
            case Code code -> one.code().equals(other.code());
            case Parent parent -> Objects.equals(one.parentId(), other.parentId());
        };
    }
}
