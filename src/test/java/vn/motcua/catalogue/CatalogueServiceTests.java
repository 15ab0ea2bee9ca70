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
import vn.motcua.procedure.ProcedureFilter;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.ProcedureService;
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
    ProcedureService procedures;

    @Autowired
    As as;

    private UUID draft() {
        return as.person(ADMIN, () -> catalogues.draft("Danh mục thử", true));
    }

    private int versionOf(UUID id) {
        return as.person(APPROVER, () -> catalogues.get(id).version());
    }

    @Test
    void aDraftBecomesTheCatalogueInForceAndThePastKeepsItsOwn() {
        CatalogueRow before = as.person(LEADER, () -> catalogues.inForce(TODAY).orElseThrow());
        UUID id = draft();
        long entries = as.person(ADMIN, () -> catalogues.countEntries(id, ""));
        assertThat(entries).isEqualTo(before.entries());
        as.person(ADMIN, () -> catalogues.submit(id));
        int version = versionOf(id);
        as.person(APPROVER, () -> catalogues.approve(id, version, "777/QĐ-UBND", TODAY, TODAY));

        CatalogueRow now = as.person(LEADER, () -> catalogues.inForce(TODAY).orElseThrow());
        assertThat(now.id()).isEqualTo(id);
        assertThat(now.decisionNumber()).isEqualTo("777/QĐ-UBND");
        CatalogueRow dayBefore =
                as.person(LEADER, () -> catalogues.inForce(TODAY.minusDays(1)).orElseThrow());
        assertThat(dayBefore.id()).isEqualTo(before.id());
        CatalogueSheet sheet = as.person(LEADER, () -> catalogues.sheet(TODAY).orElseThrow());
        assertThat(sheet.lines()).hasSize((int) entries);
        assertThat(sheet.decisionIssuer()).isEqualTo("Ủy ban nhân dân tỉnh Gia Lai");
        // An approved version never changes again.
        as.person(ADMIN, () -> refuses("catalogue.not-editable.APPROVED", () -> catalogues.submit(id)));
        EntryRow entry =
                as.person(ADMIN, () -> catalogues.entries(id, "", 0, 1)).getFirst();
        as.person(
                ADMIN,
                () -> refuses(
                        "catalogue.not-editable.APPROVED",
                        () -> catalogues.change(id, entry.id(), Set.of(), ServiceForm.BOTH)));
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
        as.person(ADMIN, () -> catalogues.submit(id));
        as.person(APPROVER, () -> assertThat(catalogues.get(id).status()).isEqualTo(CatalogueStatus.SUBMITTED));
        as.person(LEADER, () -> refuses("shared.not-found", () -> catalogues.entries(id, "", 0, 10)));
    }

    @Test
    void aReturnCarriesItsReasonAndKeepsTheDraft() {
        UUID id = draft();
        long entries = as.person(ADMIN, () -> catalogues.countEntries(id, ""));
        as.person(ADMIN, () -> catalogues.submit(id));
        int version = versionOf(id);
        as.person(APPROVER, () -> catalogues.sendBack(id, version, "Thiếu lĩnh vực đất đai"));
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
            UUID own = catalogues.draft("Của tôi", true);
            catalogues.submit(own);
            return own;
        });
        int version = versionOf(id);
        as.person(both, () -> {
            refuses("catalogue.own-submission", () -> catalogues.approve(id, version, "778/QĐ-UBND", TODAY, TODAY));
            return true;
        });
        as.person(APPROVER, () -> assertThat(catalogues.get(id).status()).isEqualTo(CatalogueStatus.SUBMITTED));
    }

    @Test
    void aDecisionOnWhatHasChangedMeanwhileIsRefused() {
        UUID id = draft();
        as.person(ADMIN, () -> catalogues.submit(id));
        int seen = versionOf(id);
        as.person(APPROVER, () -> catalogues.sendBack(id, seen, "Sửa lại"));
        as.person(ADMIN, () -> catalogues.submit(id));
        as.person(
                APPROVER,
                () -> assertThatThrownBy(() -> catalogues.approve(id, seen, "779/QĐ-UBND", TODAY, TODAY))
                        .isInstanceOf(OptimisticLockingFailureException.class));
    }

    @Test
    void aProcedureWithoutATaskKeepsTheCatalogueFromBeingSubmitted() {
        UUID id = draft();
        EntryRow entry =
                as.person(ADMIN, () -> catalogues.entries(id, "", 0, 1)).getFirst();
        as.person(ADMIN, () -> catalogues.change(id, entry.id(), Set.of(), ServiceForm.BOTH));
        as.person(ADMIN, () -> refuses("catalogue.incomplete", () -> catalogues.submit(id)));
        as.person(ADMIN, () -> catalogues.remove(id, List.of(entry.id())));
        as.person(ADMIN, () -> catalogues.submit(id));
    }

    @Test
    void aProcedureIsInACatalogueOnce() {
        UUID id = as.person(ADMIN, () -> catalogues.draft("Từ đầu", false));
        List<UUID> chosen = as.person(ADMIN, () -> procedures.find(ProcedureFilter.ALL, TODAY, 0, 3)).stream()
                .map(ProcedureRow::procedureId)
                .toList();
        Set<TransferTask> tasks = EnumSet.of(TransferTask.INTAKE);
        assertThat(as.person(ADMIN, () -> catalogues.add(id, chosen, tasks, ServiceForm.RECEIVE)))
                .isEqualTo(3);
        assertThat(as.person(ADMIN, () -> catalogues.add(id, chosen, tasks, ServiceForm.RECEIVE)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha-tinh-admin", "ha-tinh-approver", "quang-nam-leader"})
    void anotherProvinceFindsNothingAndChangesNothing(String stranger) {
        UUID id = draft();
        as.person(ADMIN, () -> catalogues.submit(id));
        as.person(stranger, () -> {
            refuses("shared.not-found", () -> catalogues.get(id));
            refuses("shared.not-found", () -> catalogues.entries(id, "", 0, 10));
            assertThat(catalogues.list()).extracting(CatalogueRow::id).doesNotContain(id);
        });
        as.person("ha-tinh-admin", () -> refuses("shared.not-found", () -> catalogues.submit(id)));
        as.person("ha-tinh-approver", () -> refuses("shared.not-found", () -> catalogues.sendBack(id, 1, "Không")));
        as.person(APPROVER, () -> assertThat(catalogues.get(id).status()).isEqualTo(CatalogueStatus.SUBMITTED));
    }

    @Test
    void everyActIsForItsRole() {
        UUID id = draft();
        for (String other : List.of(APPROVER, LEADER, "gia-lai-post", "gia-lai-unit", "operator")) {
            as.person(other, () -> {
                denied(() -> catalogues.draft("Không được", true));
                denied(() -> catalogues.submit(id));
                denied(() -> catalogues.add(id, List.of(), Set.of(), ServiceForm.BOTH));
                denied(() -> catalogues.remove(id, List.of()));
            });
        }
        for (String other : List.of(ADMIN, LEADER, "gia-lai-post", "gia-lai-unit", "operator")) {
            as.person(other, () -> {
                denied(() -> catalogues.approve(id, 0, "1/QĐ-UBND", TODAY, TODAY));
                denied(() -> catalogues.sendBack(id, 0, "Không"));
            });
        }
        as.person("operator", () -> denied(() -> catalogues.list()));
    }

    @Test
    void nobodyGetsNothing() {
        as.nobody(() -> {
            assertThatThrownBy(() -> catalogues.list()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> catalogues.sheet(TODAY))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        });
    }
}
