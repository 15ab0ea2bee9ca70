package vn.motcua.staffing.calendar;

import java.util.UUID;

/** A one-stop point whose days somebody may change. */
public record CalendarPoint(UUID id, String name) {}
