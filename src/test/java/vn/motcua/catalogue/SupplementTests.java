package vn.motcua.catalogue;

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
import vn.motcua.catalogue.compare.Merge;
import vn.motcua.catalogue.compare.VersionService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.exclusion.UnlistedRow;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.catalogue.version.UnitLevels;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.procedure.content.Level;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** A district's or commune's own additions: drafted by its officer, decided in its own line, merged with the province's. */
@DatabaseTest
class SupplementTests {

    private static final String OFFICER = "ha-tinh-unit";
    private static final String APPROVER = "ha-tinh-approver";
    private static final String LEADER = "ha-tinh-leader";
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 16);
    private static final Set<TransferTask> TASKS = EnumSet.of(TransferTask.INTAKE);

    @Autowired
    CatalogueService catalogues;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    FirstList first;

    @Autowired
    CatalogueDecisions decisions;

    @Autowired
    VersionService versions;

    @Autowired
    UnitService units;

    @Autowired
    As as;

    private UnitRow unit() {
        return as.person(OFFICER, () -> units.find(UnitFilter.ALL, TODAY, 0, 1)).getFirst();
    }

    /** A supplement of the officer's unit with one procedure that the province's catalogue does not have. */
    private UUID draft() {
        UUID unit = unit().id();
        UUID id = as.person(OFFICER, () -> drafts.supplement(unit, "Danh mục bổ sung", true));
        List<String> there = as.person(OFFICER, () -> versions.at(unit, TODAY)).stream()
                .map(Merge.Merged::code)
                .toList();
        List<UUID> some = as.person(OFFICER, () -> catalogues.unlisted(id, EntryFilter.ALL, 0, 500)).stream()
                .filter(row -> !there.contains(row.code()))
                .map(UnlistedRow::procedureId)
                .limit(1)
                .toList();
        assertThat(some).hasSize(1);
        as.person(OFFICER, () -> first.add(id, some, TASKS, ServiceForm.RECEIVE));
        return id;
    }

    private int versionOf(UUID id) {
        return as.person(APPROVER, () -> catalogues.get(id).version());
    }

    @Test
    void whatAUnitAddsIsShownTogetherWithTheProvincesCatalogue() {
        UUID unit = unit().id();
        UUID id = draft();
        int before = as.person(LEADER, () -> versions.at(unit, TODAY)).size();
        as.person(OFFICER, () -> drafts.submit(id));
        int version = versionOf(id);
        as.person(APPROVER, () -> decisions.approve(id, version, Approval.of("12/QĐ-UBND", TODAY, TODAY)));

        List<Merge.Merged> merged = as.person(LEADER, () -> versions.at(unit, TODAY));
        assertThat(merged).hasSize(before + 1);
        assertThat(merged)
                .filteredOn(row -> row.origin() == Merge.Origin.SUPPLEMENT)
                .isNotEmpty();
        assertThat(as.person(LEADER, () -> versions.at(unit, TODAY.minusDays(1))))
                .allMatch(row -> row.origin() == Merge.Origin.PROVINCE);
        CatalogueRow row = as.person(LEADER, () -> catalogues.get(id));
        assertThat(row.decisionNumber()).isEqualTo("12/QĐ-UBND");
        // The province's own goes on as it was.
        assertThat(as.person(
                        LEADER, () -> catalogues.inForce(TODAY).orElseThrow().supplement()))
                .isFalse();
    }

    @Test
    void theUnitsCommitteeDecidesNotTheProvinces() {
        UUID id = draft();
        as.person(OFFICER, () -> drafts.submit(id));
        int version = versionOf(id);
        as.person(APPROVER, () -> decisions.approve(id, version, Approval.of("13/QĐ-UBND", TODAY, TODAY)));
        String name = unit().name();
        assertThat(as.person(LEADER, () -> catalogues.get(id)).unitName()).isEqualTo(name);
    }

    @Test
    void whoeverSubmittedItDoesNotDecideThoughInChargeOfTheUnit() {
        UUID id = draft();
        as.person(OFFICER, () -> drafts.submit(id));
        int version = versionOf(id);
        as.person(
                OFFICER,
                () -> refuses(
                        "catalogue.own-submission",
                        () -> decisions.approve(id, version, Approval.of("14/QĐ-UBND", TODAY, TODAY))));
    }

    @Test
    void anOfficerWritesOnlyForUnitsInTheirCharge() {
        UnitRow stranger =
                as.person("ha-tinh-admin", () -> units.find(UnitFilter.of(UnitKind.DISTRICT), TODAY, 0, 50)).stream()
                        .filter(unit -> !unit.id().equals(unit().id()))
                        .findFirst()
                        .orElseThrow();
        as.person(OFFICER, () -> refuses("shared.not-found", () -> drafts.supplement(stranger.id(), "Không", false)));
        as.person("ha-tinh-admin", () -> denied(() -> drafts.supplement(stranger.id(), "Không", false)));
        // Nor the province's own.
        UUID provinces = as.person("ha-tinh-admin", () -> drafts.draft("Của tỉnh", false));
        as.person(OFFICER, () -> refuses("shared.not-found", () -> drafts.submit(provinces)));
        as.person(OFFICER, () -> refuses("shared.not-found", () -> drafts.discard(provinces)));
    }

    @Test
    void aSupplementSpeaksOfTheUnitsLevelOnly() {
        UnitRow unit = unit();
        UUID id = as.person(OFFICER, () -> drafts.supplement(unit.id(), "Danh mục bổ sung", false));
        Level level = UnitLevels.of(unit.kind());
        assertThat(as.person(OFFICER, () -> catalogues.unlisted(id, EntryFilter.ALL, 0, 1000)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.levels()).contains(level));
    }

    @Test
    void draftsOfSupplementsAreSeenByTheUnitsOwnOfficersOnly() {
        UUID id = draft();
        for (String other : List.of("ha-tinh-admin", APPROVER, LEADER, "ha-tinh-post", "gia-lai-unit")) {
            as.person(other, () -> refuses("shared.not-found", () -> catalogues.get(id)));
        }
        Person elsewhere =
                new Person("ha-tinh-other", "Người khác", "", Set.of(Role.UNIT_OFFICER), "ha-tinh", List.of("ha-tinh"));
        as.person(elsewhere, () -> {
            refuses("shared.not-found", () -> catalogues.get(id));
            refuses("shared.not-found", () -> drafts.discard(id));
            return true;
        });
    }

    @Test
    void aVersionThatWouldNeverBeInForceIsNotApproved() {
        UUID first = draft();
        as.person(OFFICER, () -> drafts.submit(first));
        int one = versionOf(first);
        as.person(APPROVER, () -> decisions.approve(first, one, Approval.of("16/QĐ-UBND", TODAY, TODAY)));
        UUID unit = unit().id();
        UUID second = as.person(OFFICER, () -> {
            UUID id = drafts.supplement(unit, "Kế tiếp", false);
            this.first.addMatching(id, EntryFilter.ALL, TASKS, ServiceForm.RECEIVE);
            drafts.submit(id);
            return id;
        });
        int two = versionOf(second);
        as.person(
                APPROVER,
                () -> refuses(
                        "catalogue.effective-before-former",
                        () -> decisions.approve(
                                second, two, Approval.of("17/QĐ-UBND", TODAY.minusDays(1), TODAY.minusDays(1)))));
        assertThat(as.person(APPROVER, () -> catalogues.get(second).status())).isEqualTo(CatalogueStatus.SUBMITTED);
    }

    @Test
    void numbersRunInTheUnitsOwnLine() {
        UUID first = draft();
        UUID second = draft();
        int one = as.person(OFFICER, () -> catalogues.get(first).number());
        assertThat(as.person(OFFICER, () -> catalogues.get(second).number())).isEqualTo(one + 1);
    }
}
