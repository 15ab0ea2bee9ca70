package vn.motcua.transfer.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * A unit that there is on a day, with an agreement that is in force; as many lines as it has such agreements.
 *
 * @param agreement null where it has none
 * @param lapsedOn day from which on its last one is no longer in force; null where it has one, or never had
 */
public record AgreementLine(
        UUID unitId,
        String unitCode,
        UnitKind unitKind,
        String unitName,
        @Nullable AgreementRow agreement,
        @Nullable LocalDate lapsedOn) {}
