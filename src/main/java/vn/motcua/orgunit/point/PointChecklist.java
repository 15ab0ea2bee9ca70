package vn.motcua.orgunit.point;

import java.util.UUID;

/** A point with its checklist. */
public record PointChecklist(UUID id, String name, EquipmentChecklist checklist) {}
