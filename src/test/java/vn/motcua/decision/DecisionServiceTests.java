package vn.motcua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.audit.FieldChange;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.QueryCount;
import vn.motcua.testing.Undone;

@DatabaseTest
class DecisionServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    private static final String NUMBER = "9001/QĐ-UBND";
    private static final String ISSUER = "Ủy ban nhân dân tỉnh Quảng Nam";

    @Autowired
    DecisionService decisions;

    @Autowired
    List<DecisionUses> citing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    @AfterEach
    void removeWhatWasRegistered() {
        as.person("quang-nam-approver", () -> {
            jdbc.sql("delete from decision where number = ?").param(NUMBER).update();
        });
    }

    @Test
    void eachOfficeCountsItsDocumentsForItself() {
        as.person("quang-nam-approver", () -> {
            LocalDate day = LocalDate.of(2023, 5, 4);
            UUID provinces = decisions.enter(new DecisionDraft(NUMBER, day, ISSUER, "", "Của tỉnh"));
            UUID communes = decisions.enter(
                    new DecisionDraft(NUMBER, day, "Ủy ban nhân dân xã Trà Tân", "", "Của một xã, cùng số cùng ngày"));
            assertThat(communes).isNotEqualTo(provinces);
            assertThat(decisions.get(communes).doubtful()).isFalse();
            // The same office in another spelling.
            assertThat(decisions.register(new DecisionDraft(NUMBER, day, "UBND tỉnh Quảng Nam", "", "Của tỉnh")))
                    .isEqualTo(provinces);
            assertThatThrownBy(() -> decisions.correct(
                            communes, 0, new DecisionDraft(NUMBER, day, "UBND tỉnh Quảng Nam", "", "Của tỉnh"), "Nhầm"))
                    .hasMessage("decision.exists");
        });
    }

    @Test
    void decisionsComeNewestFirstAndNoneFromTheFuture() {
        as.person("quang-nam-leader", () -> {
            assertThat(decisions.list(DecisionFilter.ALL, DAY, 0, 100))
                    .extracting(DecisionRow::number)
                    .containsExactly("2114/QĐ-UBND", "468/QĐ-TTg", "143/QĐ-UBND", "143/QĐ-UBND", "45/2016/QĐ-TTg");
            assertThat(decisions.count(DecisionFilter.ALL, DAY)).isEqualTo(5);
            assertThat(decisions.count(DecisionFilter.ALL, LocalDate.of(2022, 8, 11)))
                    .isEqualTo(4);
            assertThat(decisions.list(DecisionFilter.ALL, LocalDate.of(2022, 8, 11), 0, 1))
                    .extracting(DecisionRow::number)
                    .containsExactly("468/QĐ-TTg");
        });
    }

    @Test
    void oneNumberWithTwoDatesIsFlaggedAndBothStay() {
        as.person("quang-nam-leader", () -> {
            assertThat(decisions.list(DecisionFilter.ALL, DAY, 0, 100))
                    .filteredOn(DecisionRow::doubtful)
                    .extracting(DecisionRow::issuedOn)
                    .containsExactly(LocalDate.of(2019, 9, 16), LocalDate.of(2019, 1, 16));
            assertThat(decisions.sameNumber("143/QĐ-UBND", LocalDate.of(2019, 1, 16)))
                    .extracting(DecisionRow::issuedOn)
                    .containsExactly(LocalDate.of(2019, 9, 16));
            assertThat(decisions.sameNumber("2114/QĐ-UBND", LocalDate.of(2022, 8, 12)))
                    .isEmpty();
        });
    }

    @Test
    void aNewDecisionIsEnteredAndRecorded() {
        as.person("quang-nam-approver", () -> {
            UUID id = decisions.register(new DecisionDraft(" " + NUMBER + " ", DAY, ISSUER, "", "Phê duyệt danh mục"));
            assertThat(decisions.find(id))
                    .contains(new DecisionRow(
                            id, NUMBER, DecisionKind.DECISION, DAY, ISSUER, "", "Phê duyệt danh mục", false, false, 0));
            assertThat(jdbc.sql("select username from audit_entry where subject_id = ? and action = ?")
                            .params(Ids.bytes(id), "decision.registered")
                            .query(String.class)
                            .list())
                    .containsExactly("quang-nam-approver");
        });
    }

    @Test
    void theSameNumberAndDateIsTheSameDecision() {
        as.person("quang-nam-approver", () -> {
            UUID first = decisions.register(new DecisionDraft(NUMBER, DAY, ISSUER, "", "Phê duyệt danh mục"));
            assertThat(decisions.register(new DecisionDraft(NUMBER, DAY, ISSUER, "", "Trích yếu khác")))
                    .isEqualTo(first);
            assertThat(decisions.register(new DecisionDraft(NUMBER, DAY.plusDays(1), ISSUER, "", "Phê duyệt danh mục")))
                    .isNotEqualTo(first);
        });
    }

    @Test
    void whatIsWrongIsSaidAndNothingEntered() {
        as.person("quang-nam-approver", () -> {
            long before = decisions.count(DecisionFilter.ALL, DAY);
            assertThatThrownBy(() -> decisions.register(new DecisionDraft("2114", DAY, ISSUER, "", "Phê duyệt")))
                    .hasMessage("decision.number-format");
            assertThatThrownBy(() -> decisions.register(new DecisionDraft(NUMBER, DAY, " ", "", "Phê duyệt")))
                    .hasMessage("decision.missing.issuer");
            assertThatThrownBy(() -> decisions.register(new DecisionDraft(NUMBER, DAY, ISSUER, "", "")))
                    .hasMessage("decision.missing.subject");
            assertThatThrownBy(() -> decisions.register(new DecisionDraft(NUMBER, DAY, ISSUER, "", "x".repeat(1001))))
                    .hasMessage("decision.too-long.subject");
            assertThat(decisions.count(DecisionFilter.ALL, DAY)).isEqualTo(before);
        });
    }

    @Test
    void onlyWhoDecidesOrKeepsTheRegisterEnters() {
        for (String person : new String[] {"quang-nam-leader", "quang-nam-post", "operator"}) {
            as.person(person, () -> {
                assertThatThrownBy(() -> decisions.register(new DecisionDraft(NUMBER, DAY, ISSUER, "", "Phê duyệt")))
                        .as(person)
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void anotherProvincesDecisionIsNotThere() {
        UUID foreign = as.person("gia-lai-leader", () -> decisions.list(DecisionFilter.ALL, DAY, 0, 1))
                .getFirst()
                .id();
        as.person("quang-nam-leader", () -> {
            assertThat(decisions.find(foreign)).isEmpty();
        });
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() {
        as.person("operator", () -> {
            assertThatThrownBy(() -> decisions.list(DecisionFilter.ALL, DAY, 0, 1))
                    .isInstanceOf(AccessDeniedException.class);
        });
        as.nobody(() -> assertThatThrownBy(() -> decisions.count(DecisionFilter.ALL, DAY))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private DecisionDraft draft(String number, LocalDate day) {
        return new DecisionDraft(number, day, ISSUER, "Lê Trí Thanh, Chủ tịch", "Phê duyệt danh mục");
    }

    private DecisionRow cited() {
        return decisions
                .list(new DecisionFilter("2114/qd-ubnd", null, null, null), DAY, 0, 1)
                .getFirst();
    }

    private static DecisionDraft with(DecisionRow row, String number, String subject) {
        return new DecisionDraft(number, row.issuedOn(), row.issuer(), row.signer(), subject, row.kind());
    }

    @Test
    void documentsAreFoundByWordsInAnyOrderWithoutMarksAndByKindIssuerAndYear() {
        as.person("quang-nam-leader", () -> {
            assertThat(found(new DecisionFilter("thu tuong 468", null, null, null)))
                    .containsExactly("468/QĐ-TTg");
            assertThat(found(new DecisionFilter("", null, "Thủ tướng Chính phủ", 2016)))
                    .containsExactly("45/2016/QĐ-TTg");
            assertThat(found(new DecisionFilter("", DecisionKind.LAW, null, null)))
                    .isEmpty();
            assertThat(decisions.issuers(DAY)).contains("Thủ tướng Chính phủ");
            assertThat(decisions.years(DAY)).containsExactly(2022, 2021, 2019, 2016);
        });
    }

    private List<String> found(DecisionFilter filter) {
        return decisions.list(filter, DAY, 0, 10).stream()
                .map(DecisionRow::number)
                .toList();
    }

    @Test
    void aCorrectionIsKeptFieldByFieldWithItsReason() {
        undone.by("quang-nam-admin", () -> {
            UUID id = decisions.enter(draft("9101/QĐ-UBND", DAY));
            decisions.correct(id, 0, draft("9102/QĐ-UBND", DAY.minusDays(1)), "Gõ nhầm");
            var entry = decisions.history(id, 0, 1).getFirst();
            assertThat(entry.reason()).isEqualTo("Gõ nhầm");
            assertThat(entry.changes())
                    .containsExactly(
                            new FieldChange("number", "9101/QĐ-UBND", "9102/QĐ-UBND"),
                            new FieldChange("issuedOn", "2023-06-26", "2023-06-25"));
            assertThat(decisions.get(id).version()).isEqualTo(1);
            assertThat(found(new DecisionFilter("9102", null, null, null))).containsExactly("9102/QĐ-UBND");
            // Nothing is nothing.
            decisions.correct(id, 1, draft("9102/QĐ-UBND", DAY.minusDays(1)), "");
            assertThat(decisions.history(id, 0, 10)).hasSize(2);
        });
    }

    @Test
    void numberAndDateOfWhatACatalogueRestsOnAreCorrectedOnlyWithAReason() {
        undone.by("quang-nam-admin", () -> {
            DecisionRow row = cited();
            assertThat(decisions.cited(row.id())).isTrue();
            assertThatThrownBy(() -> decisions.correct(row.id(), 0, with(row, "2115/QĐ-UBND", row.subject()), " "))
                    .hasMessage("decision.reason-needed");
            decisions.correct(row.id(), 0, with(row, row.number(), "Trích yếu đầy đủ hơn"), "");
            decisions.correct(row.id(), 1, with(row, "2115/QĐ-UBND", "Trích yếu đầy đủ hơn"), "Đối chiếu bản gốc");
            assertThat(decisions.get(row.id()).number()).isEqualTo("2115/QĐ-UBND");
        });
    }

    @Test
    void whoeverComesSecondIsToldWhoWasFirst() {
        undone.by("quang-nam-admin", () -> {
            UUID id = decisions.enter(draft("9103/QĐ-UBND", DAY));
            decisions.correct(id, 0, draft("9104/QĐ-UBND", DAY), "");
            assertThatThrownBy(() -> decisions.correct(id, 0, draft("9105/QĐ-UBND", DAY), ""))
                    .isInstanceOfSatisfying(PortalException.class, problem -> {
                        assertThat(problem.messageKey()).isEqualTo("decision.changed-meanwhile");
                        assertThat(problem.arguments()[0])
                                .isEqualTo(
                                        decisions.history(id, 0, 1).getFirst().personName());
                    });
        });
    }

    @Test
    void aNumberThatExistsWithItsDateIsNotEnteredTwiceAndWithAnotherDateFlaggedOnBoth() {
        undone.by("quang-nam-approver", () -> {
            UUID first = decisions.enter(draft("9106/QĐ-UBND", DAY));
            assertThatThrownBy(() -> decisions.enter(draft("9106/QĐ-UBND", DAY)))
                    .hasMessage("decision.exists");
            UUID second = decisions.enter(draft("9106/QĐ-UBND", DAY.minusDays(9)));
            assertThat(decisions.get(first).doubtful()).isTrue();
            assertThat(decisions.get(second).doubtful()).isTrue();
            assertThatThrownBy(() -> decisions.correct(second, 0, draft("9106/QĐ-UBND", DAY), "Sửa"))
                    .hasMessage("decision.exists");
        });
    }

    @Test
    void aMissingSignerIsFilledInWhenADocumentIsRegisteredAgain() {
        undone.by("quang-nam-approver", () -> {
            UUID id = decisions.register(new DecisionDraft("9107/QĐ-UBND", DAY, ISSUER, "", "Phê duyệt"));
            assertThat(decisions.register(draft("9107/QĐ-UBND", DAY))).isEqualTo(id);
            assertThat(decisions.get(id).signer()).isEqualTo("Lê Trí Thanh, Chủ tịch");
            assertThat(decisions.get(id).subject()).isEqualTo("Phê duyệt");
        });
    }

    @Test
    void aDocumentNamesTheCatalogueAndTheUnitsThatRestOnItAsFarAsOneMaySeeThem() {
        long all = as.person("quang-nam-leader", () -> transfers(cited()));
        long own = as.person("quang-nam-unit", () -> transfers(cited()));
        assertThat(all).isPositive();
        assertThat(own).isLessThan(all);
        as.person("quang-nam-unit", () -> {
            assertThat(decisions.uses(cited().id()))
                    .filteredOn(cited -> cited.kind().equals("catalogue"))
                    .singleElement()
                    .satisfies(cited ->
                            assertThat(cited.items().getFirst().address()).startsWith("catalogues/"));
        });
    }

    private long transfers(DecisionRow row) {
        return decisions.uses(row.id()).stream()
                .filter(cited -> cited.kind().equals("transfer"))
                .mapToLong(CitedBy::total)
                .sum();
    }

    @Test
    void listItemAndHistoryAskTheDatabaseSoManyTimesAndNoMore() {
        undone.by("quang-nam-leader", () -> {
            DecisionRow row = cited();
            assertThat(QueryCount.of(() -> decisions.list(DecisionFilter.ALL, DAY, 0, 50)))
                    .hasSize(1);
            assertThat(QueryCount.of(() -> decisions.list(DecisionFilter.ALL, DAY, 0, 1)))
                    .hasSize(1);
            assertThat(QueryCount.of(() -> decisions.count(DecisionFilter.ALL, DAY)))
                    .hasSize(1);
            assertThat(QueryCount.of(() -> decisions.get(row.id()))).hasSize(1);
            // The document, and one for each module that may cite it.
            assertThat(QueryCount.of(() -> decisions.uses(row.id()))).hasSize(1 + citing.size());
            // The document, and at most entries, changes and links.
            assertThat(QueryCount.of(() -> decisions.history(row.id(), 0, 50))).hasSizeLessThanOrEqualTo(4);
        });
    }

    @Test
    void theMigrationMakesTheSearchKeyThatTheRegisterMakes() throws Exception {
        String script =
                Files.readString(Path.of("src/main/resources/db/province/common/V9__history_and_documents.sql"));
        undone.by("quang-nam-approver", () -> {
            decisions.enter(new DecisionDraft(
                    "9108/NQ-HĐND",
                    DAY,
                    "HỘI ĐỒNG NHÂN DÂN TỈNH",
                    "",
                    "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬ ÉÈẺẼẸÊẾỀỂỄỆ ÍÌỈĨỊ ÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢ"
                            + " ÚÙỦŨỤƯỨỪỬỮỰ ÝỲỶỸỴ Đ, về việc chuyển giao"));
            Map<String, String> keys = keys();
            for (String statement : script.replaceAll("(?m)^--.*$", "").split(";")) {
                if (statement.strip().startsWith("update decision")) {
                    jdbc.sql(statement.strip()).update();
                }
            }
            assertThat(keys()).isEqualTo(keys);
            assertThat(jdbc.sql("select kind from decision where number = '9108/NQ-HĐND'")
                            .query(String.class)
                            .single())
                    .isEqualTo("RESOLUTION");
        });
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        jdbc.sql("select number, issued_on, search_key from decision").query(row -> {
            keys.put(row.getString(1) + row.getString(2), row.getString(3).strip());
        });
        return keys;
    }
}
