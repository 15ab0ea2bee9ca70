package vn.motcua.platform;

import java.time.LocalDate;

/**
 * All that the operator learns of a province's data: how much there is, never what.
 *
 * @param asOf the province's own today, for which the totals speak
 * @param schemaVersion of the last migration that went through
 * @param units in force
 * @param procedures in force
 * @param counters in force
 * @param employees in service
 * @param people accounts that are in charge of something or did anything that the trail remembers
 * @param bytes that its tables and indexes take, as its database reckons
 * @param catalogueInForce whether an approved catalogue is in force
 */
public record ProvinceTotals(
        LocalDate asOf,
        String schemaVersion,
        long units,
        long procedures,
        long counters,
        long employees,
        long people,
        long bytes,
        boolean catalogueInForce) {}
