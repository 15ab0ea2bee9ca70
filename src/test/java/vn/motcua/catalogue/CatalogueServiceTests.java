package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.denied;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.catalogue.sheet.CatalogueSheets;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** The catalogue from draft to decision, who sees which state, and the wall around it. Writes in Gia Lai only. */
@DatabaseTest
class CatalogueServiceTests {

    private static final String ADMIN = "gia-lai-admin";
    private static final String APPROVER = "gia-lai-approver";
    private static final String LEADER = "gia-lai-leader";
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);

    @Autowired
    CatalogueService catalogues;

    @Autowired
    CatalogueSheets sheets;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    FirstList first;

    @Autowired
    CatalogueDecisions decisions;

    @Autowired
    ProcedureService procedures;

    @Autowired
    As as;

    private UUID draft() {
        return as.person(ADMIN, () -> drafts.draft("Danh mục thử", true));
    }

    private int versionOf(UUID id) {
        return as.person(APPROVER, () -> catalogues.get(id).version());
    }

    @Test
    void aDraftBecomesTheCatalogueInForceAndThePastKeepsItsOwn() {
        CatalogueRow before = as.person(LEADER, () -> catalogues.inForce(TODAY).orElseThrow());
        UUID id = draft();
        long entries = as.person(ADMIN, () -> catalogues.countEntries(id, EntryFilter.ALL));
        assertThat(entries).isEqualTo(before.entries());
        as.person(ADMIN, () -> drafts.submit(id));
        int version = versionOf(id);
        as.person(APPROVER, () -> decisions.approve(id, version, Approval.of("777/QĐ-UBND", TODAY, TODAY)));

        CatalogueRow now = as.person(LEADER, () -> catalogues.inForce(TODAY).orElseThrow());
        assertThat(now.id()).isEqualTo(id);
        assertThat(now.decisionNumber()).isEqualTo("777/QĐ-UBND");
        CatalogueRow dayBefore =
                as.person(LEADER, () -> catalogues.inForce(TODAY.minusDays(1)).orElseThrow());
        assertThat(dayBefore.id()).isEqualTo(before.id());
        CatalogueSheet sheet = as.person(LEADER, () -> sheets.inForce(TODAY).orElseThrow());
        assertThat(sheet.lines()).hasSize((int) entries);
        assertThat(sheet.decisionIssuer()).isEqualTo("Ủy ban nhân dân tỉnh Gia Lai");
        // An approved version never changes again.
        as.person(ADMIN, () -> refuses("catalogue.not-editable.APPROVED", () -> drafts.submit(id)));
        EntryRow entry = as.person(ADMIN, () -> catalogues.entries(id, EntryFilter.ALL, 0, 1))
                .getFirst();
        as.person(
                ADMIN,
                () -> refuses(
                        "catalogue.not-editable.APPROVED",
                        () -> first.change(id, entry.id(), EntryTerms.of(Set.of(), ServiceForm.BOTH))));
    }

    @Test
    void draftsAreSeenByTheirAuthorsAndWhatWaitsByThoseWhoDecide() {
        UUID id = draft();
        for (String other : List.of(APPROVER, LEADER, "gia-lai-post", "gia-lai-unit")) {
            as.person(other, () -> refuses("shared.not-found", () -> catalogues.get(id)));
            as.person(
                    other,
                    () -> assertThat(catalogues.list())
                            .extracting(CatalogueRow::id)
                            .doesNotContain(id));
        }
        as.person(ADMIN, () -> drafts.submit(id));
        as.person(APPROVER, () -> assertThat(catalogues.get(id).status()).isEqualTo(CatalogueStatus.SUBMITTED));
        as.person(LEADER, () -> refuses("shared.not-found", () -> catalogues.entries(id, EntryFilter.ALL, 0, 10)));
    }

    @Test
    void aReturnCarriesItsReasonAndKeepsTheDraft() {
        UUID id = draft();
        long entries = as.person(ADMIN, () -> catalogues.countEntries(id, EntryFilter.ALL));
        as.person(ADMIN, () -> drafts.submit(id));
        int version = versionOf(id);
        as.person(APPROVER, () -> decisions.sendBack(id, version, "Thiếu lĩnh vực đất đai"));
        CatalogueRow returned = as.person(ADMIN, () -> catalogues.get(id));
        assertThat(returned.status()).isEqualTo(CatalogueStatus.RETURNED);
        assertThat(returned.returnReason()).isEqualTo("Thiếu lĩnh vực đất đai");
        assertThat(returned.entries()).isEqualTo(entries);
    }

    @Test
    void whoeverSubmittedCannotApproveEvenWithBothRoles() {
        Person both = new Person(
                "both", "Cả hai", "", Set.of(Role.PROVINCE_ADMIN, Role.APPROVER), "gia-lai", List.of("gia-lai"));
        UUID id = as.person(both, () -> {
            UUID own = drafts.draft("Của tôi", true);
            drafts.submit(own);
            return own;
        });
        int version = versionOf(id);
        as.person(both, () -> {
            refuses(
                    "catalogue.own-submission",
                    () -> decisions.approve(id, version, Approval.of("778/QĐ-UBND", TODAY, TODAY)));
            return true;
        });
        as.person(APPROVER, () -> assertThat(catalogues.get(id).status()).isEqualTo(CatalogueStatus.SUBMITTED));
    }

    @Test
    void aDecisionOnWhatHasChangedMeanwhileIsRefused() {
        UUID id = draft();
        as.person(ADMIN, () -> drafts.submit(id));
        int seen = versionOf(id);
        as.person(APPROVER, () -> decisions.sendBack(id, seen, "Sửa lại"));
        as.person(ADMIN, () -> drafts.submit(id));
        as.person(
                APPROVER,
                () -> assertThatThrownBy(() -> decisions.approve(id, seen, Approval.of("779/QĐ-UBND", TODAY, TODAY)))
                        .isInstanceOf(OptimisticLockingFailureException.class));
    }

    @Test
    void aProcedureWithoutATaskKeepsTheCatalogueFromBeingSubmitted() {
        UUID id = draft();
        EntryRow entry = as.person(ADMIN, () -> catalogues.entries(id, EntryFilter.ALL, 0, 1))
                .getFirst();
        as.person(ADMIN, () -> first.change(id, entry.id(), EntryTerms.of(Set.of(), ServiceForm.BOTH)));
        as.person(ADMIN, () -> refuses("catalogue.incomplete", () -> drafts.submit(id)));
        as.person(ADMIN, () -> first.remove(id, EntrySelection.of(List.of(entry.id()))));
        as.person(ADMIN, () -> drafts.submit(id));
    }

    @Test
    void aProcedureIsInACatalogueOnce() {
        UUID id = as.person(ADMIN, () -> drafts.draft("Từ đầu", false));
        List<UUID> chosen = as.person(ADMIN, () -> procedures.find(ProcedureFilter.ALL, TODAY, 0, 3)).stream()
                .map(ProcedureRow::procedureId)
                .toList();
        Set<TransferTask> tasks = EnumSet.of(TransferTask.INTAKE);
        assertThat(as.person(ADMIN, () -> first.add(id, chosen, tasks, ServiceForm.RECEIVE)))
                .isEqualTo(3);
        assertThat(as.person(ADMIN, () -> first.add(id, chosen, tasks, ServiceForm.RECEIVE)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha-tinh-admin", "ha-tinh-approver", "quang-nam-leader"})
    void anotherProvinceFindsNothingAndChangesNothing(String stranger) {
        UUID id = draft();
        as.person(ADMIN, () -> drafts.submit(id));
        as.person(stranger, () -> {
            refuses("shared.not-found", () -> catalogues.get(id));
            refuses("shared.not-found", () -> catalogues.entries(id, EntryFilter.ALL, 0, 10));
            assertThat(catalogues.list()).extracting(CatalogueRow::id).doesNotContain(id);
        });
        as.person("ha-tinh-admin", () -> refuses("shared.not-found", () -> drafts.submit(id)));
        as.person("ha-tinh-approver", () -> refuses("shared.not-found", () -> decisions.sendBack(id, 1, "Không")));
        as.person(APPROVER, () -> assertThat(catalogues.get(id).status()).isEqualTo(CatalogueStatus.SUBMITTED));
    }

    @Test
    void everyActIsForItsRole() {
        UUID id = draft();
        for (String other : List.of(APPROVER, LEADER, "gia-lai-post", "operator")) {
            as.person(other, () -> {
                denied(() -> drafts.draft("Không được", true));
                denied(() -> drafts.submit(id));
                denied(() -> first.add(id, List.of(), Set.of(), ServiceForm.BOTH));
                denied(() -> first.remove(id, EntrySelection.of(List.of())));
            });
        }
        // Officers write, but only for their units.
        as.person("gia-lai-unit", () -> {
            denied(() -> drafts.draft("Không được", true));
            refuses("shared.not-found", () -> drafts.submit(id));
            refuses("shared.not-found", () -> first.add(id, List.of(), Set.of(), ServiceForm.BOTH));
            refuses("shared.not-found", () -> decisions.approve(id, 0, Approval.of("1/QĐ-UBND", TODAY, TODAY)));
        });
        for (String other : List.of(ADMIN, LEADER, "gia-lai-post", "operator")) {
            as.person(other, () -> {
                denied(() -> decisions.approve(id, 0, Approval.of("1/QĐ-UBND", TODAY, TODAY)));
                denied(() -> decisions.sendBack(id, 0, "Không"));
            });
        }
        as.person("operator", () -> denied(() -> catalogues.list()));
    }

    @Test
    void nobodyGetsNothing() {
        as.nobody(() -> {
            assertThatThrownBy(() -> catalogues.list()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> sheets.inForce(TODAY))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        });
    }
}
