package vn.motcua.orgunit;

import java.util.List;
import java.util.UUID;

/**
 * What somebody is in charge of.
 *
 * @param units by code
 * @param postOffices by code
 */
public record ChargeRow(String username, List<Place> units, List<Place> postOffices) {

    /** A unit or a post office. */
    public record Place(UUID id, String code, String name) {}
}
