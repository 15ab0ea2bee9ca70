package vn.motcua.orgunit.act;

import java.util.List;
import java.util.UUID;

/**
 * How several units are to end in one act: on one day, by one document, with the same successors.
 *
 * @param parts at least one
 * @param successors that are there already
 * @param founded successors that begin on that very day
 */
public record Endings(Basis basis, List<Part> parts, List<UUID> successors, List<Founding> founded) {

    /**
     * One of the units.
     *
     * @param version of the unit as somebody saw it
     * @param choices what becomes of what is open there
     */
    public record Part(UUID unit, int version, List<Ending.Choice> choices) {}
}
