package vn.motcua.orgunit.code;

import java.util.Collection;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;

/** In one system a code is one unit's at a time, a unit bears one code at a time, and only while it is there. */
final class CodeRule {

    private CodeRule() {}

    /**
     * @param life of the unit
     * @param others codes of the same system: of the unit, and the same code of others
     * @throws PortalException {@code orgunit.codes.format}, {@code orgunit.codes.life}, {@code orgunit.codes.own}, {@code
     *     orgunit.codes.taken}
     */
    static void check(UnitCode fresh, Period life, Collection<UnitCode> others) {
        if (!fresh.system().accepts(fresh.code())) {
            throw PortalException.invalid("orgunit.codes.format." + fresh.system(), fresh.code());
        }
        Period period = fresh.period();
        boolean after = life.to() != null
                && (period.to() == null
                        ? !period.from().isBefore(life.to())
                        : period.to().isAfter(life.to()));
        if (period.from().isBefore(life.from()) || after || period.isEmpty()) {
            throw PortalException.invalid("orgunit.codes.life", span(life));
        }
        for (UnitCode other : others) {
            if (other.system() == fresh.system() && other.period().overlaps(period)) {
                if (other.unitId().equals(fresh.unitId())) {
                    throw PortalException.conflict("orgunit.codes.own", other.code(), span(other.period()));
                }
                if (other.code().equals(fresh.code())) {
                    throw PortalException.conflict("orgunit.codes.taken", fresh.code(), span(other.period()));
                }
            }
        }
    }

    private static String span(Period period) {
        return Formats.day(period.from()) + " – " + (period.to() == null ? "…" : Formats.day(period.to()));
    }
}
