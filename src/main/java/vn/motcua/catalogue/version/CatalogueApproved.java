package vn.motcua.catalogue.version;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version was approved: of the province's catalogue, or of a supplement to it. Published within the transaction of the
 * approval.
 *
 * @param line in which it supersedes: '' is the province's, any other the key of the unit
 * @param from first day in force
 * @param actId entry of the trail
 */
public record CatalogueApproved(UUID catalogueId, String line, LocalDate from, UUID actId) {}
