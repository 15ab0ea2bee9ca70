package vn.motcua.orgunit.golive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * For whoever knows how the one-stop points of a unit are equipped (NĐ 61/2018, art. 13): what is there, and what
 * hinders a point from moving. Who may see the unit is for whoever asks to know.
 */
public interface PointEquipment {

    /**
     * By the names of the checklist, with numbers where there are any: "Máy tính: 4".
     *
     * @param missing what is needed and not there; empty where the checklist is complete
     */
    record Kit(List<String> there, List<String> missing) {}

    Kit of(UUID unit, LocalDate day);
}
