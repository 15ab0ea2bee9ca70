package vn.motcua.orgunit.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquipmentChecklistTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static EquipmentCheck look(EquipmentItem item, int needed, int present, String note) {
        return new EquipmentCheck(item, needed, present, note, DAY, "Hồ Văn Thiện");
    }

    private static List<EquipmentCheck> everything() {
        List<EquipmentCheck> looks = new ArrayList<>();
        for (EquipmentItem item : EquipmentItem.values()) {
            looks.add(look(item, 2, 2, ""));
        }
        return looks;
    }

    @Test
    void itIsCompleteWhenEverythingWasLookedAtAndNothingIsMissing() {
        assertThat(new EquipmentChecklist(everything()).complete()).isTrue();
    }

    @Test
    void whatNobodyLookedAtIsNotThere() {
        List<EquipmentCheck> looks = everything();
        looks.removeIf(look -> look.item() == EquipmentItem.CAMERA);
        EquipmentChecklist checklist = new EquipmentChecklist(looks);
        assertThat(checklist.complete()).isFalse();
        assertThat(checklist.unchecked()).containsExactly(EquipmentItem.CAMERA);
        assertThat(checklist.lacking()).isEmpty();
    }

    @Test
    void theLastLookCounts() {
        List<EquipmentCheck> looks = everything();
        looks.add(look(EquipmentItem.COMPUTERS, 4, 1, ""));
        EquipmentChecklist broken = new EquipmentChecklist(looks);
        assertThat(broken.complete()).isFalse();
        assertThat(broken.lacking())
                .extracting(EquipmentCheck::item, EquipmentCheck::lacking)
                .containsExactly(tuple(EquipmentItem.COMPUTERS, 3));
        looks.add(look(EquipmentItem.COMPUTERS, 4, 5, ""));
        assertThat(new EquipmentChecklist(looks).complete()).isTrue();
    }

    @Test
    void whatIsNotNeededSaysWhy() {
        assertThat(look(EquipmentItem.QUEUE_MACHINE, 0, 0, " Dưới  20 lượt mỗi ngày ")
                        .checked()
                        .note())
                .isEqualTo("Dưới 20 lượt mỗi ngày");
        refuses(
                "point.equipment.note-needed",
                () -> look(EquipmentItem.QUEUE_MACHINE, 0, 0, " ").checked());
        refuses(
                "point.equipment.needed",
                () -> look(EquipmentItem.COUNTERS, 0, 0, "Không cần").checked());
        refuses(
                "point.equipment.count",
                () -> look(EquipmentItem.SEATS, 1, -1, "").checked());
    }
}
