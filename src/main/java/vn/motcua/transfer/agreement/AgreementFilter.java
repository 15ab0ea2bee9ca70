package vn.motcua.transfer.agreement;

import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * Which units a list of agreements shows. What is null or empty does not narrow it.
 *
 * @param query words of the unit or the agreement's number, in any order, with or without marks
 * @param group null for units of every kind
 */
public record AgreementFilter(
        String query, @Nullable Group group, @Nullable Status status) {

    /** The offices of the province, which is whom agreements are signed with. */
    public static final AgreementFilter OFFICES = new AgreementFilter("", Group.OFFICES, null);

    /** Kinds of units that are looked at together. */
    public enum Group {
        /** Departments of the province and agencies of sectors. */
        OFFICES,
        DISTRICTS,
        COMMUNES;

        String condition() {
            return switch (this) {
                case OFFICES ->
                    "u.kind in ('" + UnitKind.DEPARTMENT.name() + "', '" + UnitKind.SECTOR_AGENCY.name() + "')";
                case DISTRICTS -> "u.kind = '" + UnitKind.DISTRICT.name() + "'";
                case COMMUNES -> "u.kind = '" + UnitKind.COMMUNE.name() + "'";
            };
        }
    }

    /** What a list can be narrowed to. */
    public enum Status {
        SIGNED,
        UNSIGNED,
        TO_RENEW
    }
}
