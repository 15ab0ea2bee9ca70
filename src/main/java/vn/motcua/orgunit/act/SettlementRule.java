package vn.motcua.orgunit.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/** Each open thing has an answer, and one that is possible; none is left out. */
final class SettlementRule {

    private SettlementRule() {}

    private record Key(String kind, UUID id) {}

    /**
     * @throws PortalException {@code orgunit.open.unanswered}, {@code orgunit.open.blocked}, {@code
     *     orgunit.open.impossible}, {@code orgunit.open.no-successor}
     */
    static List<Settled> settled(
            Collection<OpenItem> open, Collection<Ending.Choice> choices, Collection<UUID> successors) {
        Map<Key, Ending.Choice> chosen = new HashMap<>();
        choices.forEach(choice -> chosen.put(new Key(choice.kind(), choice.id()), choice));
        List<Settled> settled = new ArrayList<>();
        for (OpenItem item : open) {
            if (item.possible().isEmpty()) {
                throw PortalException.conflict("orgunit.open.blocked", item.label());
            }
            Ending.Choice choice = chosen.get(new Key(item.kind(), item.id()));
            if (choice == null) {
                throw PortalException.invalid("orgunit.open.unanswered", item.label());
            }
            if (!item.possible().contains(choice.answer())) {
                throw PortalException.invalid("orgunit.open.impossible", item.label());
            }
            settled.add(new Settled(item, choice.answer(), successor(item, choice, successors)));
        }
        return settled;
    }

    private static @Nullable UUID successor(OpenItem item, Ending.Choice choice, Collection<UUID> successors) {
        if (choice.answer() != Answer.MOVE) {
            return null;
        }
        UUID successor = choice.successor();
        if (successor == null || !successors.contains(successor)) {
            throw PortalException.invalid("orgunit.open.no-successor", item.label());
        }
        return successor;
    }
}
