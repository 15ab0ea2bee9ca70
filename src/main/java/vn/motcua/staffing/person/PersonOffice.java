package vn.motcua.staffing.person;

import java.util.UUID;

/** A post office at which somebody may work. */
public record PersonOffice(UUID id, String code, String name) {}
