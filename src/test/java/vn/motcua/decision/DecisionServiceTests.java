package vn.motcua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class DecisionServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    private static final String NUMBER = "9001/QĐ-UBND";
    private static final String ISSUER = "Ủy ban nhân dân tỉnh Quảng Nam";

    @Autowired
    DecisionService decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void removeWhatWasRegistered() {
        as.person("quang-nam-approver", () -> {
            jdbc.sql("delete from decision where number = ?").param(NUMBER).update();
        });
    }

    @Test
    void decisionsComeNewestFirstAndNoneFromTheFuture() {
        as.person("quang-nam-leader", () -> {
            assertThat(decisions.list(DAY, 0, 100))
                    .extracting(DecisionRow::number)
                    .containsExactly("2114/QĐ-UBND", "468/QĐ-TTg", "143/QĐ-UBND", "143/QĐ-UBND", "45/2016/QĐ-TTg");
            assertThat(decisions.count(DAY)).isEqualTo(5);
            assertThat(decisions.count(LocalDate.of(2022, 8, 11))).isEqualTo(4);
            assertThat(decisions.list(LocalDate.of(2022, 8, 11), 0, 1))
                    .extracting(DecisionRow::number)
                    .containsExactly("468/QĐ-TTg");
        });
    }

    @Test
    void oneNumberWithTwoDatesIsFlaggedAndBothStay() {
        as.person("quang-nam-leader", () -> {
            assertThat(decisions.list(DAY, 0, 100))
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
            UUID id = decisions.register(" " + NUMBER + " ", DAY, ISSUER, "Phê duyệt danh mục");
            assertThat(decisions.find(id))
                    .contains(new DecisionRow(id, NUMBER, DAY, ISSUER, "Phê duyệt danh mục", false));
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
            UUID first = decisions.register(NUMBER, DAY, ISSUER, "Phê duyệt danh mục");
            assertThat(decisions.register(NUMBER, DAY, ISSUER, "Trích yếu khác"))
                    .isEqualTo(first);
            assertThat(decisions.register(NUMBER, DAY.plusDays(1), ISSUER, "Phê duyệt danh mục"))
                    .isNotEqualTo(first);
        });
    }

    @Test
    void whatIsWrongIsSaidAndNothingEntered() {
        as.person("quang-nam-approver", () -> {
            long before = decisions.count(DAY);
            assertThatThrownBy(() -> decisions.register("2114", DAY, ISSUER, "Phê duyệt"))
                    .hasMessage("decision.number-format");
            assertThatThrownBy(() -> decisions.register(NUMBER, DAY, " ", "Phê duyệt"))
                    .hasMessage("decision.missing.issuer");
            assertThatThrownBy(() -> decisions.register(NUMBER, DAY, ISSUER, ""))
                    .hasMessage("decision.missing.subject");
            assertThatThrownBy(() -> decisions.register(NUMBER, DAY, ISSUER, "x".repeat(1001)))
                    .hasMessage("decision.too-long.subject");
            assertThat(decisions.count(DAY)).isEqualTo(before);
        });
    }

    @Test
    void onlyAnApproverRegisters() {
        for (String person : new String[] {"quang-nam-admin", "quang-nam-leader", "quang-nam-unit", "operator"}) {
            as.person(person, () -> {
                assertThatThrownBy(() -> decisions.register(NUMBER, DAY, ISSUER, "Phê duyệt"))
                        .as(person)
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void anotherProvincesDecisionIsNotThere() {
        UUID foreign = as.person("gia-lai-leader", () -> decisions.list(DAY, 0, 1))
                .getFirst()
                .id();
        as.person("quang-nam-leader", () -> {
            assertThat(decisions.find(foreign)).isEmpty();
        });
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() {
        as.person("operator", () -> {
            assertThatThrownBy(() -> decisions.list(DAY, 0, 1)).isInstanceOf(AccessDeniedException.class);
        });
        as.nobody(() -> assertThatThrownBy(() -> decisions.count(DAY))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }
}
