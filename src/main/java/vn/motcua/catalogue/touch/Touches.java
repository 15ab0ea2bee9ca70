package vn.motcua.catalogue.touch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks all who know. */
@Component
public class Touches {

    private final List<TouchedBy> touchedBy;

    Touches(List<TouchedBy> touchedBy) {
        this.touchedBy = List.copyOf(touchedBy);
    }

    /** By the key, in the order of the kinds; of what the current person may see. */
    public Map<UUID, List<Touch>> of(Collection<Touchable> things, LocalDate day) {
        return things.isEmpty()
                ? Map.of()
                : touchedBy.stream()
                        .flatMap(one -> one.touches(things, day).stream())
                        .sorted(Comparator.comparing(Touch::kind))
                        .collect(Collectors.groupingBy(Touch::key));
    }
}
