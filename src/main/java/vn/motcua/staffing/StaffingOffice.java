package vn.motcua.staffing;

import java.util.UUID;

/** A post office that staffs counters or has employees. */
public record StaffingOffice(UUID id, String name) {}
