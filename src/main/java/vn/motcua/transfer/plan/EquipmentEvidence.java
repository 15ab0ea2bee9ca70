package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveEvidence;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.orgunit.golive.PointEquipment;

/** Whether the one-stop points of a unit are completely equipped, for whoever knows of their equipment. */
@Component
class EquipmentEvidence implements GoLiveEvidence {

    private final List<PointEquipment> equipment;

    EquipmentEvidence(List<PointEquipment> equipment) {
        this.equipment = equipment;
    }

    @Override
    public List<GoLiveFact> of(Subject unit, LocalDate day) {
        return equipment.stream()
                .map(known -> known.of(unit.id(), day))
                .map(kit -> new GoLiveFact(GoLiveCondition.EQUIPMENT, kit.there(), kit.missing()))
                .toList();
    }
}
