package vn.motcua.catalogue.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.denied;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.compare.VersionService;
import vn.motcua.catalogue.entry.EntryChange;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.exclusion.ExclusionRow;
import vn.motcua.catalogue.exclusion.UnlistedRow;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.catalogue.rule.OpenPoint;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** Both lists of a draft, and what is in neither of them. Writes drafts in Phú Thọ only. */
@DatabaseTest
class SecondListTests {

    private static final String ADMIN = "phu-tho-admin";
    private static final LocalDate TODAY = LocalDate.of(2018, 7, 15);
    private static final Set<TransferTask> TASKS = EnumSet.of(TransferTask.INTAKE, TransferTask.RESULT_RETURN);

    @Autowired
    CatalogueService catalogues;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    FirstList first;

    @Autowired
    SecondList second;

    @Autowired
    VersionService versions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    private UUID draft(boolean likeInForce) {
        return as.person(ADMIN, () -> drafts.draft("Danh mục thử", likeInForce));
    }

    private List<UnlistedRow> unlisted(UUID id) {
        return as.person(ADMIN, () -> catalogues.unlisted(id, EntryFilter.ALL, 0, 1000));
    }

    private List<UUID> some(UUID id, int count) {
        return unlisted(id).stream().map(UnlistedRow::procedureId).limit(count).toList();
    }

    @Test
    void aProcedureIsOnOneListAtMost() {
        UUID id = draft(false);
        int all = unlisted(id).size();
        List<UUID> three = some(id, 3);
        as.person(ADMIN, () -> first.add(id, three, TASKS, ServiceForm.BOTH));
        assertThat(unlisted(id)).hasSize(all - 3);

        as.person(ADMIN, () -> second.exclude(id, three.subList(0, 2), ExclusionReason.PRESENCE, ""));
        assertThat(as.person(ADMIN, () -> catalogues.countEntries(id, EntryFilter.ALL)))
                .isEqualTo(1);
        assertThat(as.person(ADMIN, () -> catalogues.countExclusions(id, EntryFilter.ALL)))
                .isEqualTo(2);

        as.person(ADMIN, () -> first.add(id, three, TASKS, ServiceForm.BOTH));
        assertThat(as.person(ADMIN, () -> catalogues.countEntries(id, EntryFilter.ALL)))
                .isEqualTo(3);
        assertThat(as.person(ADMIN, () -> catalogues.countExclusions(id, EntryFilter.ALL)))
                .isZero();
        assertThat(unlisted(id)).hasSize(all - 3);
    }

    @Test
    void whatIsOnlyCarriedOutByMinistriesIsNotTheProvincesToDecide() {
        assertThat(unlisted(draft(false)))
                .isNotEmpty()
                .noneMatch(row -> row.levels().equals(List.of(Level.MINISTRY)));
    }

    @Test
    void anotherReasonIsWrittenDown() {
        UUID id = draft(false);
        List<UUID> one = some(id, 1);
        as.person(
                ADMIN,
                () -> refuses("catalogue.exclusion-note", () -> second.exclude(id, one, ExclusionReason.OTHER, "  ")));
        as.person(ADMIN, () -> second.exclude(id, one, ExclusionReason.OTHER, "Cần khám tại chỗ"));
        assertThat(as.person(ADMIN, () -> catalogues.exclusions(id, EntryFilter.ALL, 0, 10)))
                .extracting(ExclusionRow::note)
                .containsExactly("Cần khám tại chỗ");
    }

    @Test
    void whatTheRuleProposesIsConfirmedByAPersonBeforeItIsSubmitted() {
        UUID id = draft(true);
        UUID one = some(id, 1).getFirst();
        as.person(
                ADMIN,
                () -> jdbc.sql(
                                "update procedure_version set presence = 'REQUIRED' where procedure_id = ? and open_marker = 1")
                        .param(Ids.bytes(one))
                        .update());
        try {
            assertThat(as.person(ADMIN, () -> second.propose(id))).isEqualTo(1);
            ExclusionRow proposed = as.person(ADMIN, () -> catalogues.exclusions(id, EntryFilter.ALL, 0, 10))
                    .getFirst();
            assertThat(proposed.reason()).isEqualTo(ExclusionReason.PRESENCE);
            assertThat(proposed.confirmed()).isFalse();
            as.person(ADMIN, () -> refuses("catalogue.incomplete", () -> drafts.submit(id)));

            as.person(ADMIN, () -> second.confirm(id, EntrySelection.of(List.of(proposed.id()))));
            as.person(ADMIN, () -> drafts.submit(id));
        } finally {
            as.person(
                    ADMIN,
                    () -> jdbc.sql(
                                    "update procedure_version set presence = 'UNKNOWN' where procedure_id = ? and open_marker = 1")
                            .param(Ids.bytes(one))
                            .update());
        }
    }

    @Test
    void whatIsInNeitherListAndUnitsWithoutAnythingArePointedOut() {
        UUID id = draft(false);
        int all = unlisted(id).size();
        List<OpenPoint> points = as.person(ADMIN, () -> catalogues.openPoints(id, TODAY));
        assertThat(points)
                .extracting(OpenPoint::kind)
                .containsExactly(OpenPoint.Kind.NEITHER, OpenPoint.Kind.UNIT_WITHOUT);
        assertThat(points.getFirst().count()).isEqualTo(all);
        assertThat(points.getFirst().examples()).hasSize(OpenPoint.EXAMPLES);
    }

    @Test
    void allThatAFilterFindsIsPutInAtOnce() {
        UUID id = draft(false);
        EntryFilter found = EntryFilter.of("dang ky");
        long many = as.person(ADMIN, () -> catalogues.countUnlisted(id, found));
        assertThat(many).isGreaterThan(5);
        assertThat(as.person(ADMIN, () -> first.addMatching(id, found, TASKS, ServiceForm.BOTH)))
                .isEqualTo((int) many);
        assertThat(as.person(ADMIN, () -> catalogues.countUnlisted(id, found))).isZero();
    }

    @Test
    void manyRowsAreChangedAtOnceAndKeepWhatIsNotTouched() {
        UUID id = draft(false);
        List<UUID> ten = some(id, 10);
        as.person(ADMIN, () -> first.add(id, ten.subList(0, 5), TASKS, ServiceForm.BOTH));
        as.person(
                ADMIN, () -> first.add(id, ten.subList(5, 10), EnumSet.of(TransferTask.GUIDANCE), ServiceForm.RECEIVE));
        EntryChange change = new EntryChange(
                EnumSet.of(TransferTask.DIGITISATION),
                EnumSet.of(TransferTask.RESULT_RETURN),
                null,
                List.of(Level.COMMUNE),
                new EntryChange.Start(LocalDate.of(2018, 9, 1)));
        assertThat(as.person(ADMIN, () -> first.changeAll(id, EntrySelection.of(EntryFilter.ALL), change)))
                .isEqualTo(10);
        List<EntryRow> rows = as.person(ADMIN, () -> catalogues.entries(id, EntryFilter.ALL, 0, 100));
        assertThat(rows)
                .extracting(EntryRow::tasks)
                .containsOnly(
                        EnumSet.of(TransferTask.INTAKE, TransferTask.DIGITISATION),
                        EnumSet.of(TransferTask.GUIDANCE, TransferTask.DIGITISATION));
        assertThat(rows).extracting(EntryRow::form).contains(ServiceForm.BOTH, ServiceForm.RECEIVE);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.terms().levels()).containsExactly(Level.COMMUNE);
            assertThat(row.terms().startsOn()).isEqualTo(LocalDate.of(2018, 9, 1));
        });
        // Nobody picked means nobody changed.
        assertThat(as.person(ADMIN, () -> first.changeAll(id, EntrySelection.of(List.of()), change)))
                .isZero();
    }

    @Test
    void placesComeAlongWhenASuccessorBeginsAndComparingTellsWhatIsOtherwise() {
        UUID id = draft(false);
        List<UUID> two = some(id, 2);
        as.person(ADMIN, () -> first.add(id, two, TASKS, ServiceForm.BOTH));
        EntryRow row = as.person(ADMIN, () -> catalogues.entries(id, EntryFilter.ALL, 0, 1))
                .getFirst();
        EntryPlace place = as.person(ADMIN, () -> catalogues.places(TODAY)).getFirst();
        as.person(ADMIN, () -> first.place(id, row.id(), List.of(place)));
        assertThat(as.person(ADMIN, () -> catalogues.entries(id, EntryFilter.ALL, 0, 1))
                        .getFirst()
                        .places())
                .containsExactly(place);

        UUID other = draft(false);
        as.person(ADMIN, () -> first.add(other, two, TASKS, ServiceForm.BOTH));
        assertThat(as.person(ADMIN, () -> versions.compare(other, id)))
                .singleElement()
                .satisfies(difference -> assertThat(difference.changes())
                        .extracting(change -> change.after())
                        .containsExactly(place.name()));
        as.person("phu-tho-leader", () -> refuses("shared.not-found", () -> versions.compare(other, id)));
        as.person("gia-lai-admin", () -> refuses("shared.not-found", () -> versions.compare(other, id)));
    }

    @Test
    void aDiscardedDraftIsInNoListAndCannotBeChanged() {
        UUID id = draft(true);
        as.person(ADMIN, () -> drafts.discard(id));
        as.person(
                ADMIN,
                () -> assertThat(catalogues.list()).extracting(CatalogueRow::id).doesNotContain(id));
        as.person(ADMIN, () -> refuses("shared.not-found", () -> catalogues.get(id)));
        as.person(ADMIN, () -> refuses("catalogue.not-editable.DISCARDED", () -> drafts.submit(id)));
    }

    @Test
    void onlyThoseWhoWriteTheCatalogueDecideWhatIsOnIt() {
        UUID id = draft(true);
        for (String other : List.of("phu-tho-approver", "phu-tho-leader", "phu-tho-post", "operator")) {
            as.person(other, () -> {
                denied(() -> second.propose(id));
                denied(() -> second.exclude(id, List.of(), ExclusionReason.PRESENCE, ""));
                denied(() -> first.changeAll(
                        id, EntrySelection.of(EntryFilter.ALL), new EntryChange(TASKS, Set.of(), null, null, null)));
            });
        }
        as.person("ha-tinh-admin", () -> refuses("shared.not-found", () -> second.propose(id)));
    }
}
