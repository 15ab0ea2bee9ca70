package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.PremisesKind;

/**
 * What is agreed for the hand-over of a unit.
 *
 * @param postOffice that takes over; null while none is chosen
 * @param peopleAsked whom the unit asks for; null while it has not said
 * @param peopleCommitted whom the post commits; null while it has not said
 * @param costMode null while it is open
 * @param costDecision the document that says the price; null while there is none
 * @param lead the unit that leads the hand-over
 * @param support the unit that co-operates
 * @param version 0 for one that was never saved; as it was read, for who changes it
 */
public record PlanRow(
        UUID unitId,
        @Nullable Place postOffice,
        PremisesKind premises,
        @Nullable Integer peopleAsked,
        @Nullable Integer peopleCommitted,
        @Nullable CostMode costMode,
        @Nullable Paper costDecision,
        @Nullable Place lead,
        @Nullable Place support,
        String note,
        int version) {

    /** A unit or a post office. */
    public record Place(UUID id, String code, String name) {}

    /** A document of the register. */
    public record Paper(UUID id, String number, LocalDate issuedOn) {}

    static PlanRow none(UUID unit) {
        return new PlanRow(unit, null, PremisesKind.STAYS, null, null, null, null, null, null, "", 0);
    }

    /** Whether it was saved at least once. */
    public boolean saved() {
        return version > 0;
    }
}
