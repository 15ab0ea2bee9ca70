package vn.motcua.orgunit.point;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checklist of a one-stop point: what was found at the last look at each thing. It is complete when each was looked
 * at and nothing that is needed is missing; only then may the point move into other premises.
 */
public final class EquipmentChecklist {

    private final Map<EquipmentItem, EquipmentCheck> checks = new EnumMap<>(EquipmentItem.class);

    /** @param looks in the order of time; of one thing the last counts */
    public EquipmentChecklist(Collection<EquipmentCheck> looks) {
        looks.forEach(look -> checks.put(look.item(), look));
    }

    /** Empty where nobody looked yet. */
    public Optional<EquipmentCheck> of(EquipmentItem item) {
        return Optional.ofNullable(checks.get(item));
    }

    /** What nobody looked at yet. */
    public List<EquipmentItem> unchecked() {
        return Arrays.stream(EquipmentItem.values())
                .filter(item -> !checks.containsKey(item))
                .toList();
    }

    /** What is needed and not there. */
    public List<EquipmentCheck> lacking() {
        return checks.values().stream().filter(check -> check.lacking() > 0).toList();
    }

    public boolean complete() {
        return unchecked().isEmpty() && lacking().isEmpty();
    }
}
