package vn.motcua.orgunit.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of a place, as somebody asks for it.
 *
 * @param name of the place
 * @param version of the row that the person saw
 * @param since first day on which the place is as it is
 * @param endedOn where it has ended already
 * @param on first day on which it is no more
 * @param decision document behind it
 * @param stillThere names of what must go elsewhere first
 */
public record PlaceEnd(
        UUID place,
        String name,
        int version,
        LocalDate since,
        @Nullable LocalDate endedOn,
        LocalDate on,
        UUID decision,
        String reason,
        List<String> stillThere) {}
