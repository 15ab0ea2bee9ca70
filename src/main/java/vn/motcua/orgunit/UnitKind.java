package vn.motcua.orgunit;

/** What a unit is, in the order in which lists show them. */
public enum UnitKind {
    /** Sở, ban, ngành of the province. */
    DEPARTMENT,
    /** Ngành dọc: tax, police, social insurance; led from the capital, not by the province. */
    SECTOR_AGENCY,
    /** Huyện, thị xã, thành phố; until 30/6/2025. */
    DISTRICT,
    /** Xã, phường, thị trấn. */
    COMMUNE
}
