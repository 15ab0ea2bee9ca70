package vn.motcua.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.denied;
import static vn.motcua.testing.Refusals.refuses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.procedure.ProceduresChanged;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ProcedureStamp;

/** Writes in Phú Thọ only, and puts it back. */
@DatabaseTest
class ReviewServiceTests {

    private static final String ADMIN = "phu-tho-admin";
    private static final String HEADER = "Mã số;Tên;Lĩnh vực;Cơ quan ban hành;Cơ quan thực hiện\n";
    /** In the catalogue in force; carried out at all levels and by the department of justice. */
    private static final String BIRTH = "2.000635";

    private static final String AGENCIES = "Cơ quan quản lý cơ sở dữ liệu hộ tịch điện tử, Sở Tư pháp";
    private static final String OTHER = "2.000756";

    @Autowired
    ReviewService reviews;

    @Autowired
    CatalogueService catalogues;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    CatalogueDecisions decisions;

    @Autowired
    ProcedureImportService imports;

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

    @TempDir
    Path folder;

    private String name;

    @BeforeEach
    void readName() {
        name = as.person(ADMIN, () -> nameOf(BIRTH));
    }

    @AfterEach
    void putBack() {
        as.person(ADMIN, () -> {
            jdbc.sql("delete from catalogue_review").update();
            jdbc.sql("delete from catalogue_entry_place").update();
            jdbc.sql("delete from catalogue_exclusion").update();
            jdbc.sql("delete from catalogue_entry where catalogue_id in (select id from catalogue where number > 1)")
                    .update();
            jdbc.sql("delete from catalogue where number > 1").update();
            jdbc.sql("delete from decision where number = '7781/QĐ-UBND'").update();
            jdbc.sql("delete from procedure_version where valid_from > '2015-01-01'")
                    .update();
            jdbc.sql("update procedure_version set valid_to = null, open_marker = 1")
                    .update();
            ProcedureStamp.renew(jdbc);
        });
    }

    private String nameOf(String code) {
        return jdbc.sql("select name from procedure_version where code = ? and open_marker = 1")
                .param(code)
                .query(String.class)
                .single();
    }

    private void imports(String... rows) {
        try {
            Path list = Files.writeString(folder.resolve("list.csv"), HEADER + String.join("\n", rows) + "\n");
            as.person(
                    ADMIN,
                    () -> assertThat(imports.confirm(
                                            imports.read(list, "list.csv").id())
                                    .refused())
                            .isFalse());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String row(String code, String name) {
        return code + ";" + name + ";Hộ tịch;Bộ Tư pháp;" + AGENCIES;
    }

    private List<ReviewRow> open() {
        return as.person(ADMIN, () -> reviews.find(ReviewFilter.OPEN, 0, 100));
    }

    @Test
    void aChangeOfWhatStandsInTheCatalogueInForceIsToldFieldByField() {
        imports(row(BIRTH, "Tên mới"));
        assertThat(open()).singleElement().satisfies(review -> {
            assertThat(review.code()).isEqualTo(BIRTH);
            assertThat(review.kind()).isEqualTo(ReviewKind.CHANGED);
            assertThat(review.changes())
                    .filteredOn(change -> change.field() == ReviewField.NAME)
                    .containsExactly(new ReviewRow.Change(ReviewField.NAME, name, "Tên mới"));
            assertThat(review.raisedBy()).isEqualTo("Hà Thị Thúy Nga");
            assertThat(review.act()).startsWith("list.csv");
        });
    }

    @Test
    void whatStandsInNoCatalogueInForceIsNotFlagged() {
        as.person(ADMIN, () -> {
            String elsewhere = jdbc.sql("""
                            select code from procedure_version where procedure_id not in
                                (select procedure_id from catalogue_entry) order by code limit 1
                            """).query(String.class).single();
            imports(row(elsewhere, "Tên mới"), row("9.000001", "Thủ tục mới"));
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        imports(row(BIRTH, "Tên mới"));
        List<ReviewRow> before = open();
        imports(row(BIRTH, "Tên mới"));
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void aNewerChangeGoesIntoTheFlagThatWaits() {
        imports(row(BIRTH, "Tên mới"));
        imports(row(BIRTH, "Tên mới hơn"));
        assertThat(open())
                .singleElement()
                .satisfies(review -> assertThat(review.changes())
                        .contains(new ReviewRow.Change(ReviewField.NAME, name, "Tên mới hơn")));
    }

    @Test
    void aChangeTakenBackClosesTheFlag() {
        as.person(ADMIN, () -> {
            String agencies = jdbc.sql("select executing_agencies from procedure_version where code = ?")
                    .param(OTHER)
                    .query(String.class)
                    .single();
            String field = ";Hộ tịch;Bộ Tư pháp;" + agencies;
            String before = nameOf(OTHER);
            imports(OTHER + ";Tên mới" + field);
            assertThat(open()).hasSize(1);
            imports(OTHER + ";" + before + field);
        });
        assertThat(open()).isEmpty();
        assertThat(as.person(ADMIN, () -> reviews.find(new ReviewFilter("", null, null, ReviewState.UNDONE), 0, 10)))
                .singleElement()
                .satisfies(review -> assertThat(review.closedBy()).isEqualTo("Hà Thị Thúy Nga"));
    }

    @Test
    void whatNobodyDoesAnyMoreIsFlaggedAsAbolished() {
        abolish(BIRTH);
        assertThat(open()).singleElement().satisfies(review -> {
            assertThat(review.kind()).isEqualTo(ReviewKind.ABOLISHED);
            assertThat(review.changes()).isEmpty();
        });
    }

    /** As an act would that ends a procedure. */
    private void abolish(String code) {
        as.person(ADMIN, () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                jdbc.sql(
                                "update procedure_version set valid_to = ?, open_marker = null where code = ? and open_marker = 1")
                        .params(clock.today(), code)
                        .update();
                events.publishEvent(new ProceduresChanged(Ids.next(), clock.today()));
            });
        });
    }

    @Test
    void anImportThatFailsLeavesNoFlag() {
        as.person(ADMIN, () -> {
            TransactionTemplate transaction = new TransactionTemplate(transactions);
            transaction.executeWithoutResult(status -> {
                jdbc.sql("update procedure_version set valid_to = ?, open_marker = null where code = ?")
                        .params(clock.today(), BIRTH)
                        .update();
                events.publishEvent(new ProceduresChanged(Ids.next(), clock.today()));
                assertThat(reviews.count(ReviewFilter.OPEN)).isOne();
                status.setRollbackOnly();
            });
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void oneClickBringsADraftUpToDate() {
        imports(row(BIRTH, "Tên mới"), row(OTHER, "Tên khác"));
        abolish(OTHER);
        UpdatedDraft first = as.person(ADMIN, () -> reviews.update(chosen()));
        assertThat(first.created()).isTrue();
        assertThat(List.of(first.updated(), first.removed())).containsExactly(1, 0);
        as.person(ADMIN, () -> {
            List<EntryRow> entries = catalogues.entries(first.id(), EntryFilter.ALL, 0, 500);
            assertThat(entries)
                    .filteredOn(entry -> entry.code().equals(BIRTH))
                    .extracting(EntryRow::name)
                    .containsExactly("Tên mới");
            assertThat(entries).extracting(EntryRow::code).doesNotContain(OTHER);
        });
        assertThat(open()).isEmpty();
        assertThat(as.person(ADMIN, () -> reviews.find(new ReviewFilter("", null, null, ReviewState.UPDATED), 0, 10)))
                .extracting(ReviewRow::draft)
                .containsOnly(first.number());
        as.person(ADMIN, () -> assertThat(acts("review.updated", first.id())).contains(BIRTH, OTHER));
    }

    @Test
    void theOpenDraftIsTakenAndWhatWasAbolishedLeavesIt() {
        UUID draft = as.person(ADMIN, () -> drafts.draft("Đang soạn", true));
        imports(row(BIRTH, "Tên mới"));
        abolish(OTHER);
        UpdatedDraft updated = as.person(ADMIN, () -> reviews.update(chosen()));
        assertThat(updated.id()).isEqualTo(draft);
        assertThat(updated.created()).isFalse();
        assertThat(List.of(updated.updated(), updated.removed())).containsExactly(1, 1);
        as.person(
                ADMIN,
                () -> assertThat(catalogues.entries(draft, EntryFilter.of(BIRTH), 0, 1))
                        .extracting(EntryRow::name)
                        .containsExactly("Tên mới"));
    }

    @Test
    void whatTheDraftLacksComesInWithTheTasksOfTheVersionInForce() {
        UUID draft = as.person(ADMIN, () -> drafts.draft("Từ đầu", false));
        imports(row(BIRTH, "Tên mới"));
        as.person(ADMIN, () -> {
            reviews.update(chosen());
            CatalogueRow inForce = catalogues.inForce(clock.today()).orElseThrow();
            EntryRow before = catalogues
                    .entries(inForce.id(), EntryFilter.of(BIRTH), 0, 1)
                    .getFirst();
            EntryRow after =
                    catalogues.entries(draft, EntryFilter.of(BIRTH), 0, 1).getFirst();
            assertThat(after.tasks()).isEqualTo(before.tasks());
            assertThat(after.form()).isEqualTo(before.form());
            assertThat(before.name()).as("an approved version never changes").isEqualTo(name);
        });
    }

    @Test
    void theNextApprovedVersionSettlesWhatItHasInItsNewestState() {
        imports(row(BIRTH, "Tên mới"));
        CatalogueRow submitted = as.person(ADMIN, () -> {
            UUID draft = drafts.draft("Kế tiếp", true);
            drafts.submit(draft);
            return catalogues.get(draft);
        });
        imports(row(OTHER, "Tên khác"));
        assertThat(open()).hasSize(2);
        as.person(
                "phu-tho-approver",
                () -> decisions.approve(
                        submitted.id(),
                        submitted.version(),
                        Approval.of("7781/QĐ-UBND", clock.today(), clock.today())));
        assertThat(open())
                .extracting(ReviewRow::code)
                .as("changed after it was submitted")
                .containsExactly(OTHER);
        assertThat(as.person(ADMIN, () -> reviews.find(new ReviewFilter("", null, null, ReviewState.UPDATED), 0, 10)))
                .extracting(ReviewRow::draft)
                .containsExactly(submitted.number());
    }

    private List<ReviewRow.Chosen> chosen() {
        return reviews.find(ReviewFilter.OPEN, 0, 100).stream()
                .map(ReviewRow::chosen)
                .toList();
    }

    @Test
    void aDismissalNeedsAReasonAndStandsInTheTrail() {
        imports(row(BIRTH, "Tên mới"));
        as.person(ADMIN, () -> {
            refuses("review.reason-missing", () -> reviews.dismiss(chosen(), "  "));
            reviews.dismiss(chosen(), "Chỉ sửa lỗi chính tả");
            UUID inForce = catalogues.inForce(clock.today()).orElseThrow().id();
            assertThat(acts("review.dismissed", inForce)).contains("Chỉ sửa lỗi chính tả", BIRTH);
            assertThat(catalogues.list()).extracting(CatalogueRow::status).containsOnly(CatalogueStatus.APPROVED);
        });
        assertThat(open()).isEmpty();
        // Dismissed is dismissed: only what is new after it is told.
        imports(row(BIRTH, "Tên mới nữa"));
        assertThat(open())
                .singleElement()
                .satisfies(review -> assertThat(review.changes())
                        .containsExactly(new ReviewRow.Change(ReviewField.NAME, "Tên mới", "Tên mới nữa")));
    }

    @Test
    void whatHasChangedSinceItWasSeenIsNotDecidedOn() {
        imports(row(BIRTH, "Tên mới"));
        as.person(ADMIN, () -> {
            List<ReviewRow.Chosen> seen = chosen();
            imports(row(BIRTH, "Tên mới hơn"));
            assertThatThrownBy(() -> as.person(ADMIN, () -> reviews.dismiss(seen, "Không đáng kể")))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThatThrownBy(() -> as.person(ADMIN, () -> reviews.update(seen)))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        });
        assertThat(open()).hasSize(1);
        as.person(
                ADMIN,
                () -> assertThat(catalogues.list())
                        .as("the draft is undone with it")
                        .extracting(CatalogueRow::status)
                        .containsOnly(CatalogueStatus.APPROVED));
    }

    @Test
    void whatAChangeTouchesIsCountedAndNamedWithinOnesScope() {
        imports(row(BIRTH, "Tên mới"));
        Map<Touch.Kind, Touch> all = touches(ADMIN);
        assertThat(all.keySet()).contains(Touch.Kind.DISTRICT, Touch.Kind.COUNTER, Touch.Kind.PERSON);
        assertThat(all.get(Touch.Kind.DISTRICT).count()).isPositive();
        assertThat(all.get(Touch.Kind.COUNTER).names()).allMatch(counter -> counter.startsWith("Quầy"));
        assertThat(all.get(Touch.Kind.TRAINED).count())
                .isBetween(1L, all.get(Touch.Kind.PERSON).count());
        Map<Touch.Kind, Touch> unit = touches("phu-tho-unit");
        assertThat(unit.keySet()).as("a unit has no say in the post's people").doesNotContain(Touch.Kind.PERSON);
        assertThat(unit.getOrDefault(Touch.Kind.DISTRICT, Touch.of(Ids.next(), Touch.Kind.DISTRICT, List.of()))
                        .count())
                .isLessThan(all.get(Touch.Kind.DISTRICT).count());
    }

    private Map<Touch.Kind, Touch> touches(String person) {
        return as.person(
                person,
                () -> reviews
                        .touches(
                                reviews.find(ReviewFilter.OPEN, 0, 10).stream()
                                        .map(ReviewRow::touchable)
                                        .toList(),
                                clock.today())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Touch::kind, touch -> touch)));
    }

    @Test
    void aListIsNarrowedByFieldKindStateAndWords() {
        imports(row(BIRTH, "Tên mới"));
        as.person("phu-tho-leader", () -> {
            assertThat(reviews.fields()).containsExactly("Hộ tịch");
            assertThat(reviews.count(new ReviewFilter("ten moi", "Hộ tịch", ReviewKind.CHANGED, ReviewState.OPEN)))
                    .isOne();
            assertThat(reviews.count(new ReviewFilter("", "Đất đai", null, null)))
                    .isZero();
            assertThat(reviews.count(new ReviewFilter("", null, ReviewKind.ABOLISHED, null)))
                    .isZero();
            assertThat(reviews.count(new ReviewFilter("", null, null, ReviewState.DISMISSED)))
                    .isZero();
            assertThat(reviews.count(new ReviewFilter("khong co", null, null, null)))
                    .isZero();
        });
    }

    @Test
    void onlyTheInformationDepartmentDecides() {
        imports(row(BIRTH, "Tên mới"));
        List<ReviewRow.Chosen> chosen = as.person(ADMIN, this::chosen);
        as.person("phu-tho-unit", () -> {
            refuses("shared.not-found", () -> reviews.update(chosen));
            refuses("shared.not-found", () -> reviews.dismiss(chosen, "Không"));
        });
        for (String other : List.of("phu-tho-approver", "phu-tho-leader", "phu-tho-post")) {
            as.person(other, () -> {
                denied(() -> reviews.update(chosen));
                denied(() -> reviews.dismiss(chosen, "Không"));
            });
        }
        as.person("ha-tinh-admin", () -> refuses("shared.not-found", () -> reviews.dismiss(chosen, "Không")));
        as.person(ADMIN, () -> refuses("review.nothing-chosen", () -> reviews.update(List.of())));
    }

    private String acts(String action, UUID subject) {
        return jdbc.sql(
                        "select concat(details, coalesce(reason, '')) from audit_entry where action = ? and subject_id = ? order by id")
                .params(action, Ids.bytes(subject))
                .query(String.class)
                .list()
                .getLast();
    }
}
