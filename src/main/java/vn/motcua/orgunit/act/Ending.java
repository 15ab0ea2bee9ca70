package vn.motcua.orgunit.act;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit is to end.
 *
 * @param version of the unit as somebody saw it
 * @param successors that are there already
 * @param founded successors that begin on that very day
 */
public record Ending(
        UUID unit, int version, Basis basis, List<UUID> successors, List<Founding> founded, List<Choice> choices) {

    /** What somebody answered for an {@link OpenItem}. */
    public record Choice(
            String kind, UUID id, Answer answer, @Nullable UUID successor) {}
}
