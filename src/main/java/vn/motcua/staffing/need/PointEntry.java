package vn.motcua.staffing.need;

import org.jspecify.annotations.Nullable;

/**
 * A point, and what was said last of the dossiers that come there.
 *
 * @param last whether or not it holds already; null where nobody has said anything
 */
public record PointEntry(NeedPoint point, @Nullable PointFigures last) {}
