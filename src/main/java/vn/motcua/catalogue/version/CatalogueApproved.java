package vn.motcua.catalogue.version;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of the province's catalogue, not a supplement to it, was approved. Published within the transaction of the
 * approval.
 *
 * @param from first day in force
 */
public record CatalogueApproved(UUID catalogueId, LocalDate from) {}
