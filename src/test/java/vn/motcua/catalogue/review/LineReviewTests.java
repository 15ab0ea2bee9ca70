package vn.motcua.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.procedure.ProceduresChanged;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ProcedureStamp;

/** Each line is told its own: the province's catalogue, and the supplement of a unit. In Phú Thọ, and put back. */
@DatabaseTest
class LineReviewTests {

    private static final String ADMIN = "phu-tho-admin";
    private static final String OFFICER = "phu-tho-unit";
    private static final String APPROVER = "phu-tho-approver";
    private static final Set<TransferTask> TASKS = EnumSet.of(TransferTask.INTAKE);

    @Autowired
    ReviewService reviews;

    @Autowired
    CatalogueService catalogues;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    FirstList first;

    @Autowired
    CatalogueDecisions decisions;

    @Autowired
    UnitService units;

    @Autowired
    ProvinceClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    As as;

    /** On neither list of the province, and carried out at the unit. */
    private UUID procedure;

    private UnitRow unit;
    private UUID supplement;

    @BeforeEach
    void approveASupplement() {
        unit = as.person(OFFICER, () -> units.find(UnitFilter.ALL, clock.today(), 0, 1))
                .getFirst();
        UUID own = as.person(
                ADMIN, () -> catalogues.inForce(clock.today()).orElseThrow().id());
        Set<UUID> provinces =
                Set.copyOf(as.person(ADMIN, () -> catalogues.entries(own, EntryFilter.ALL, 0, 5000)).stream()
                        .map(EntryRow::procedureId)
                        .toList());
        supplement = as.person(OFFICER, () -> drafts.supplement(unit.id(), "Bổ sung", false));
        procedure = as.person(OFFICER, () -> catalogues.unlisted(supplement, EntryFilter.ALL, 0, 5000)).stream()
                .map(row -> row.procedureId())
                .filter(id -> !provinces.contains(id))
                .findFirst()
                .orElseThrow();
        as.person(OFFICER, () -> {
            first.add(supplement, List.of(procedure), TASKS, ServiceForm.RECEIVE);
            drafts.submit(supplement);
        });
        approve(supplement, "7781/QĐ-UBND");
    }

    private void approve(UUID id, String number) {
        as.person(APPROVER, () -> {
            int version = catalogues.get(id).version();
            decisions.approve(id, version, Approval.of(number, clock.today(), clock.today()));
        });
    }

    @AfterEach
    void putBack() {
        as.person(ADMIN, () -> {
            jdbc.sql("delete from catalogue_review").update();
            jdbc.sql(
                            "delete from catalogue_entry where catalogue_id in (select id from catalogue where number > 1 or unit_id is not null)")
                    .update();
            jdbc.sql("delete from catalogue where number > 1 or unit_id is not null")
                    .update();
            jdbc.sql("delete from decision where number like '778%/QĐ-UBND'").update();
            jdbc.sql("delete from procedure_version where name like 'Tên mới%'").update();
            jdbc.sql("update procedure_version set valid_to = null, open_marker = 1")
                    .update();
            ProcedureStamp.renew(jdbc);
        });
    }

    /** As an act would that gives a procedure a new name. */
    private void rename(UUID which, String name) {
        as.person(ADMIN, () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                UUID act = Ids.next();
                LocalDate day = clock.today();
                UUID before = jdbc.sql("select id from procedure_version where procedure_id = ? and open_marker = 1")
                        .param(Ids.bytes(which))
                        .query((row, number) -> Ids.of(row.getBytes(1)))
                        .single();
                jdbc.sql("update procedure_version set valid_to = ?, open_marker = null where id = ?")
                        .params(day, Ids.bytes(before))
                        .update();
                List<String> columns = jdbc.sql("select * from procedure_version where id = ?")
                        .param(Ids.bytes(before))
                        .query((row, number) -> {
                            java.util.ArrayList<String> names = new java.util.ArrayList<>();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                names.add(row.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT));
                            }
                            return names;
                        })
                        .single();
                List<String> kept = columns.stream()
                        .filter(column -> !Set.of("id", "name", "act_id", "valid_from", "valid_to", "open_marker")
                                .contains(column))
                        .toList();
                String list = String.join(", ", kept);
                jdbc.sql("insert into procedure_version (id, name, act_id, valid_from, valid_to, open_marker, " + list
                                + ") select ?, ?, ?, ?, null, 1, " + list + " from procedure_version where id = ?")
                        .params(Ids.bytes(Ids.next()), name, Ids.bytes(act), day, Ids.bytes(before))
                        .update();
                events.publishEvent(new ProceduresChanged(act, day));
            });
        });
    }

    private List<ReviewRow> open(String person) {
        return as.person(person, () -> reviews.find(ReviewFilter.OPEN, 0, 100));
    }

    @Test
    void aChangeOfWhatASupplementHasIsToldToThoseWhoWriteIt() {
        rename(procedure, "Tên mới");
        assertThat(open(OFFICER)).singleElement().satisfies(review -> {
            assertThat(review.unitId()).isEqualTo(unit.id());
            assertThat(review.unitName()).isEqualTo(unit.name());
            assertThat(review.changes()).extracting(ReviewRow.Change::after).contains("Tên mới");
        });
        assertThat(as.person(OFFICER, () -> reviews.count(ReviewFilter.OPEN))).isOne();
        for (String other : List.of(ADMIN, APPROVER, "phu-tho-leader", "phu-tho-post", "ha-tinh-unit")) {
            assertThat(open(other)).as(other).isEmpty();
        }
    }

    @Test
    void oneClickBringsTheSupplementsDraftUpToDate() {
        rename(procedure, "Tên mới");
        List<ReviewRow.Chosen> chosen =
                open(OFFICER).stream().map(ReviewRow::chosen).toList();
        as.person(ADMIN, () -> refuses("shared.not-found", () -> reviews.update(chosen)));
        UpdatedDraft draft = as.person(OFFICER, () -> reviews.update(chosen));
        assertThat(draft.created()).isTrue();
        CatalogueRow row = as.person(OFFICER, () -> catalogues.get(draft.id()));
        assertThat(row.unitId()).isEqualTo(unit.id());
        assertThat(as.person(OFFICER, () -> catalogues.entries(draft.id(), EntryFilter.ALL, 0, 10)))
                .extracting(EntryRow::name)
                .containsExactly("Tên mới");
        assertThat(open(OFFICER)).isEmpty();
    }

    @Test
    void theNextVersionOfTheProvinceSettlesNothingOfASupplement() {
        rename(procedure, "Tên mới");
        UUID next = as.person(ADMIN, () -> {
            UUID id = drafts.draft("Kế tiếp", true);
            drafts.submit(id);
            return id;
        });
        approve(next, "7782/QĐ-UBND");
        assertThat(open(OFFICER)).hasSize(1);
    }

    @Test
    void whatIsInBothLinesIsToldInEach() {
        UUID own = as.person(
                ADMIN, () -> catalogues.inForce(clock.today()).orElseThrow().id());
        UUID both = as.person(ADMIN, () -> catalogues.entries(own, EntryFilter.ALL, 0, 500)).stream()
                .map(EntryRow::procedureId)
                .findFirst()
                .orElseThrow();
        UUID next = as.person(OFFICER, () -> {
            UUID id = drafts.supplement(unit.id(), "Bổ sung nữa", true);
            first.add(id, List.of(both), TASKS, ServiceForm.RECEIVE);
            drafts.submit(id);
            return id;
        });
        approve(next, "7783/QĐ-UBND");
        rename(both, "Tên mới");
        assertThat(open(ADMIN))
                .singleElement()
                .satisfies(row -> assertThat(row.ofSupplement()).isFalse());
        assertThat(open(OFFICER)).extracting(ReviewRow::ofSupplement).containsExactlyInAnyOrder(true, false);
        // Two lines are not brought up to date at once.
        List<ReviewRow.Chosen> chosen =
                open(OFFICER).stream().map(ReviewRow::chosen).toList();
        as.person(OFFICER, () -> refuses("shared.not-found", () -> reviews.update(chosen)));
    }

    @Test
    void whatChangedBetweenSubmissionAndApprovalIsToldOnApproval() {
        UUID next = as.person(ADMIN, () -> {
            UUID id = drafts.draft("Kế tiếp", true);
            first.add(id, List.of(procedure), TASKS, ServiceForm.RECEIVE);
            drafts.submit(id);
            return id;
        });
        rename(procedure, "Tên mới");
        assertThat(open(ADMIN))
                .as("stands in no catalogue of the province in force")
                .isEmpty();
        approve(next, "7784/QĐ-UBND");
        assertThat(open(ADMIN)).singleElement().satisfies(review -> {
            assertThat(review.procedureId()).isEqualTo(procedure);
            assertThat(review.ofSupplement()).isFalse();
            assertThat(review.raisedBy()).isEqualTo("Đinh Hoàng Anh");
            assertThat(review.changes()).extracting(ReviewRow.Change::after).contains("Tên mới");
        });
        // And can be acted on like any other.
        UpdatedDraft draft = as.person(
                ADMIN,
                () -> reviews.update(reviews.find(ReviewFilter.OPEN, 0, 10).stream()
                        .map(ReviewRow::chosen)
                        .toList()));
        assertThat(draft.updated()).isOne();
    }

    @Test
    void whatChangesBeforeAnApprovedVersionComesIntoForceIsTold() {
        UUID next = as.person(ADMIN, () -> {
            UUID id = drafts.draft("Từ tháng sau", true);
            first.add(id, List.of(procedure), TASKS, ServiceForm.RECEIVE);
            drafts.submit(id);
            return id;
        });
        as.person(APPROVER, () -> {
            LocalDate today = clock.today();
            decisions.approve(
                    next, catalogues.get(next).version(), Approval.of("7785/QĐ-UBND", today, today.plusMonths(1)));
        });
        rename(procedure, "Tên mới");
        assertThat(open(ADMIN)).extracting(ReviewRow::procedureId).containsExactly(procedure);
    }

    @Test
    void whatWasToldBeforeSubmissionIsToldAnewFromWhatTheVersionTook() {
        UUID own = as.person(
                ADMIN, () -> catalogues.inForce(clock.today()).orElseThrow().id());
        UUID there = as.person(ADMIN, () -> catalogues.entries(own, EntryFilter.ALL, 0, 1))
                .getFirst()
                .procedureId();
        rename(there, "Tên mới");
        UUID next = as.person(ADMIN, () -> {
            UUID id = drafts.draft("Kế tiếp", true);
            drafts.submit(id);
            return id;
        });
        rename(there, "Tên mới hơn");
        approve(next, "7786/QĐ-UBND");
        assertThat(open(ADMIN))
                .singleElement()
                .satisfies(review -> assertThat(review.changes())
                        .containsExactly(new ReviewRow.Change(ReviewField.NAME, "Tên mới", "Tên mới hơn")));
    }
}
