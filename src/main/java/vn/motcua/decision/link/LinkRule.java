package vn.motcua.decision.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.PortalException;

/**
 * Every link leads from a document to one that was there before it, whatever its kind: so none leads to itself, and no
 * way along the links leads back to where it began.
 */
final class LinkRule {

    /** A link, without its kind. */
    record Edge(UUID from, UUID to) {}

    private LinkRule() {}

    /**
     * @param known all links there are
     * @throws PortalException {@code decision.link.self}, {@code decision.link.circle}
     */
    static void check(Edge added, Collection<Edge> known) {
        if (added.from().equals(added.to())) {
            throw PortalException.invalid("decision.link.self");
        }
        if (reaches(added.to(), added.from(), known)) {
            throw PortalException.invalid("decision.link.circle");
        }
    }

    private static boolean reaches(UUID from, UUID wanted, Collection<Edge> known) {
        Map<UUID, Set<UUID>> next = new HashMap<>();
        known.forEach(
                edge -> next.computeIfAbsent(edge.from(), id -> new HashSet<>()).add(edge.to()));
        Set<UUID> seen = new HashSet<>(List.of(from));
        Deque<UUID> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            UUID here = waiting.remove();
            if (here.equals(wanted)) {
                return true;
            }
            next.getOrDefault(here, Set.of()).stream().filter(seen::add).forEach(waiting::add);
        }
        return false;
    }
}
