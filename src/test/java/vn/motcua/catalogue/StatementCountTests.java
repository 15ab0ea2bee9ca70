package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.compare.VersionService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.entry.EntryChange;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.QueryCount;

/** How many statements the screens of catalogues send: a handful each, however many rows there are. */
@DatabaseTest
class StatementCountTests {

    private static final String ADMIN = "lang-son-admin";
    private static final LocalDate TODAY = LocalDate.of(2019, 7, 30);

    @Autowired
    CatalogueService catalogues;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    FirstList first;

    @Autowired
    VersionService versions;

    @Autowired
    ProcedureService procedures;

    @Autowired
    As as;

    private int statements(Callable<?> work) {
        return as.person(ADMIN, () -> {
            try {
                return QueryCount.of(work).size();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private UUID inForce() {
        return as.person(ADMIN, () -> catalogues.inForce(TODAY).orElseThrow().id());
    }

    @Test
    void theListOfVersionsIsOneStatement() {
        assertThat(statements(() -> catalogues.list())).isEqualTo(1);
    }

    @Test
    void aPageOfEntriesIsTheRowsTheirPlacesAndWhetherOneMaySeeThem() {
        UUID id = inForce();
        assertThat(statements(() -> catalogues.entries(id, EntryFilter.ALL, 0, 1)))
                .isEqualTo(3);
        assertThat(statements(() -> catalogues.entries(id, EntryFilter.ALL, 0, 500)))
                .isEqualTo(3);
        assertThat(statements(() -> catalogues.countEntries(id, EntryFilter.ALL)))
                .isEqualTo(2);
        assertThat(statements(() -> catalogues.exclusions(id, EntryFilter.ALL, 0, 500)))
                .isEqualTo(2);
        assertThat(statements(() -> catalogues.unlisted(id, EntryFilter.ALL, 0, 500)))
                .isEqualTo(2);
    }

    @Test
    void whatADraftLacksIsSevenStatements() {
        UUID id = inForce();
        assertThat(statements(() -> catalogues.openPoints(id, TODAY))).isEqualTo(7);
    }

    @Test
    void whichCountersServeWhatIsRemovedIsAsManyStatementsForAllAsForOne() {
        UUID id = inForce();
        UUID one = as.person(ADMIN, () -> catalogues.entries(id, EntryFilter.ALL, 0, 1))
                .getFirst()
                .id();
        int forOne = statements(() -> catalogues.served(id, EntrySelection.of(Set.of(one)), TODAY));
        assertThat(statements(() -> catalogues.served(id, EntrySelection.of(EntryFilter.ALL), TODAY)))
                .isEqualTo(forOne)
                .isLessThanOrEqualTo(5);
        UUID empty = as.person(ADMIN, () -> drafts.draft("Rút hết", false));
        assertThat(statements(() -> catalogues.withdrawn(empty, TODAY))).isLessThanOrEqualTo(6);
        as.person(ADMIN, () -> drafts.discard(empty));
    }

    @Test
    void twoVersionsAreComparedInEight() {
        UUID id = inForce();
        assertThat(statements(() -> versions.compare(id, id))).isEqualTo(8);
    }

    @Test
    void changingManyIsAsManyStatementsAsChangingOne() {
        UUID id = as.person(ADMIN, () -> drafts.draft("Đếm câu lệnh", true));
        UUID one = as.person(ADMIN, () -> catalogues.entries(id, EntryFilter.ALL, 0, 1))
                .getFirst()
                .id();
        EntryChange change =
                new EntryChange(EnumSet.of(TransferTask.AUXILIARY), Set.of(), ServiceForm.BOTH, null, null);
        int forOne = statements(() -> first.changeAll(id, EntrySelection.of(Set.of(one)), change));
        int forAll = statements(() -> first.changeAll(id, EntrySelection.of(EntryFilter.ALL), change));
        assertThat(forAll).isEqualTo(forOne);
        as.person(ADMIN, () -> drafts.discard(id));
    }

    @Test
    void theListOfProceduresIsTwoStatementsAPageAndOneForItsLength() {
        statements(() -> procedures.count(ProcedureFilter.ALL, TODAY));
        assertThat(statements(() -> procedures.find(ProcedureFilter.ALL, TODAY, 0, 50)))
                .isEqualTo(2);
        assertThat(statements(() -> procedures.count(ProcedureFilter.ALL, TODAY)))
                .isEqualTo(1);
    }
}
