package vn.motcua.decision.scan;

import java.time.Instant;

/**
 * What is known of a scan.
 *
 * @param size in bytes
 * @param sha256 of the file, in hexadecimal
 */
public record DecisionScan(String fileName, int size, String sha256, String uploadedBy, Instant uploadedAt) {}
