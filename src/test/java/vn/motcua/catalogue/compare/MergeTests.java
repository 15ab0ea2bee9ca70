package vn.motcua.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;

class MergeTests {

    private static final UUID UNIT = new UUID(1, 1);
    private static final UUID POINT = new UUID(1, 2);
    private static final Set<UUID> HERE = Set.of(UNIT, POINT);

    private static EntryRow entry(
            int procedure, Set<TransferTask> tasks, ServiceForm form, List<Level> only, EntryPlace... places) {
        return new EntryRow(
                new UUID(2, procedure),
                new UUID(3, procedure),
                new UUID(4, procedure),
                "1.00000" + procedure,
                "Thủ tục " + procedure,
                "Hộ tịch",
                List.of(Level.DISTRICT, Level.COMMUNE),
                new EntryTerms(tasks, form, only, null, ""),
                List.of(places));
    }

    private static EntryRow intake(int procedure, EntryPlace... places) {
        return entry(procedure, Set.of(TransferTask.INTAKE), ServiceForm.RECEIVE, List.of(), places);
    }

    @Test
    void theProvincesCatalogueIsDoneAtEveryUnitOfItsLevels() {
        assertThat(Merge.at(Level.COMMUNE, HERE, List.of(intake(1)), List.of()))
                .extracting(Merge.Merged::code, Merge.Merged::origin)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1.000001", Merge.Origin.PROVINCE));
        assertThat(Merge.at(Level.PROVINCE, HERE, List.of(intake(1)), List.of()))
                .isEmpty();
    }

    @Test
    void whatIsOfferedAtOneLevelOnlyIsNotDoneAtAnother() {
        EntryRow atCommunes = entry(1, Set.of(TransferTask.INTAKE), ServiceForm.RECEIVE, List.of(Level.COMMUNE));
        assertThat(Merge.at(Level.DISTRICT, HERE, List.of(atCommunes), List.of()))
                .isEmpty();
    }

    @Test
    void whatIsOfferedAtCertainPlacesIsDoneThereOnly() {
        EntryPlace elsewhere = new EntryPlace(EntryPlace.Kind.UNIT, new UUID(9, 9), "Nơi khác");
        EntryPlace point = new EntryPlace(EntryPlace.Kind.ONE_STOP_POINT, POINT, "Một cửa");
        assertThat(Merge.at(Level.COMMUNE, HERE, List.of(intake(1, elsewhere), intake(2, point)), List.of()))
                .extracting(Merge.Merged::code)
                .containsExactly("1.000002");
    }

    @Test
    void aSupplementAddsProceduresTasksAndWaysAndTakesNothingAway() {
        EntryRow results = entry(1, Set.of(TransferTask.RESULT_RETURN), ServiceForm.RETURN, List.of());
        List<Merge.Merged> merged = Merge.at(Level.COMMUNE, HERE, List.of(intake(1)), List.of(results, intake(2)));
        assertThat(merged).extracting(Merge.Merged::origin).containsExactly(Merge.Origin.BOTH, Merge.Origin.SUPPLEMENT);
        assertThat(merged.getFirst().tasks())
                .containsExactlyInAnyOrder(TransferTask.INTAKE, TransferTask.RESULT_RETURN);
        assertThat(merged.getFirst().form()).isEqualTo(ServiceForm.BOTH);
    }
}
