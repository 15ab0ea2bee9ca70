package vn.motcua.staffing.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.staffing.AssignmentKind;

/**
 * What is known of a counter over some days, from which {@link #cells} says how each morning and afternoon stands.
 *
 * @param week in which mornings and afternoons it is open, as long as it is
 * @param norm how many people must be there when it is open
 */
public record CounterWeek(
        UUID counterId,
        UUID pointId,
        Period open,
        Sessions week,
        int norm,
        List<CounterWeek.Duty> duties,
        List<CounterWeek.Absence> absences,
        List<CounterWeek.StandIn> standIns) {

    /** Somebody assigned. */
    public record Duty(UUID employeeId, String name, AssignmentKind kind, Period period, Sessions sessions) {

        boolean covers(Shift shift) {
            return period.contains(shift.day()) && sessions.contains(shift.day(), shift.session());
        }
    }

    /**
     * Somebody away.
     *
     * @param kind why; null for who has no business to know
     */
    public record Absence(
            UUID id, UUID employeeId, @Nullable AbsenceKind kind, AbsenceSpan span) {}

    /** Somebody in another's place. */
    public record StandIn(UUID id, UUID employeeId, String name, Shift shift) {}

    public CounterWeek {
        duties = List.copyOf(duties);
        absences = List.copyOf(absences);
        standIns = List.copyOf(standIns);
    }

    /** Mornings and afternoons of the days in order. */
    public List<Cell> cells(LocalDate first, int days, ClosedDays calendar) {
        List<Cell> cells = new ArrayList<>(days * 2);
        for (int day = 0; day < days; day++) {
            for (Session session : Session.values()) {
                cells.add(cell(new Shift(first.plusDays(day), session), calendar));
            }
        }
        return cells;
    }

    /** Somebody who stands in counts only while they are not away themselves. */
    public Cell cell(Shift shift, ClosedDays calendar) {
        if (!open.contains(shift.day()) || !calendar.open(week, shift, pointId)) {
            return new Cell(shift, 0, List.of(), List.of(), shutBy(shift, calendar));
        }
        List<Cell.Here> there = new ArrayList<>();
        List<Cell.Away> away = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty.kind() == AssignmentKind.MAIN && covers(duty, shift, calendar)) {
                Absence absence = absence(duty.employeeId(), shift);
                if (absence == null) {
                    there.add(new Cell.Here(duty.employeeId(), duty.name(), null));
                } else {
                    away.add(new Cell.Away(duty.employeeId(), duty.name(), absence.kind(), absence.id()));
                }
            }
        }
        standIns.stream()
                .filter(one -> one.shift().equals(shift) && absence(one.employeeId(), shift) == null)
                .forEach(one -> there.add(new Cell.Here(one.employeeId(), one.name(), one.id())));
        return new Cell(shift, norm, there, away, null);
    }

    /** On a day worked instead of another, those come who come on a Monday. */
    private boolean covers(Duty duty, Shift shift, ClosedDays calendar) {
        boolean instead = calendar.on(shift.day(), pointId)
                .filter(ClosedDays.Special::worked)
                .isPresent();
        return instead
                ? duty.period().contains(shift.day()) && duty.sessions().contains(DayOfWeek.MONDAY, shift.session())
                : duty.covers(shift);
    }

    private @Nullable Absence absence(UUID employee, Shift shift) {
        return absences.stream()
                .filter(one -> one.employeeId().equals(employee) && one.span().contains(shift))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String shutBy(Shift shift, ClosedDays calendar) {
        return calendar.on(shift.day(), pointId)
                .filter(special -> !special.worked())
                .map(ClosedDays.Special::name)
                .orElse(null);
    }
}
