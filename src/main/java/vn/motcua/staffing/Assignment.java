package vn.motcua.staffing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;

/** Somebody's time at a counter. What it says of the past is never changed; it can only end. */
@Entity
class Assignment {

    @Id
    private UUID id;

    private UUID employeeId;
    private UUID counterId;

    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;

    private LocalDate validFrom;

    @Nullable
    private LocalDate validTo;

    private String assignedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID employeeId, UUID counterId, AssignmentKind kind, Period period, String assignedBy) {
        this.id = Ids.next();
        this.employeeId = employeeId;
        this.counterId = counterId;
        this.kind = kind;
        this.validFrom = period.from();
        this.validTo = period.to();
        this.assignedBy = assignedBy;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /**
     * Ends it.
     *
     * @param duty this assignment, with the names that people know it by
     * @param on first day no longer at the counter
     */
    void end(AssignmentRule.Duty duty, LocalDate on, LocalDate today) {
        AssignmentRule.checkEnd(duty, on, today);
        validTo = on;
    }
}
