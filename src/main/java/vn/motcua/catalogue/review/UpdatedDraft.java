package vn.motcua.catalogue.review;

import java.util.UUID;

/**
 * A draft of the catalogue that was brought up to date.
 *
 * @param created whether there was none before
 * @param updated procedures that stand there in their newest version now
 * @param removed procedures that were abolished and stand there no longer
 */
public record UpdatedDraft(UUID id, int number, boolean created, int updated, int removed) {}
