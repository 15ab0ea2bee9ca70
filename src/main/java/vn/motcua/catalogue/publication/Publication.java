package vn.motcua.catalogue.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a province's lists are on public view.
 *
 * @param address where, as people type it; without the deployment's name where that is not known
 * @param since when they were put there, or taken down; null when they never were there
 * @param by who did
 */
public record Publication(
        boolean on,
        String address,
        @Nullable Instant since,
        @Nullable String by) {}
