package vn.motcua.orgunit.act;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What becomes of one open thing.
 *
 * @param successor where it goes on; null unless the answer is {@link Answer#MOVE}
 */
@NamedInterface("act")
public record Settled(
        OpenItem item, Answer answer, @Nullable UUID successor) {}
