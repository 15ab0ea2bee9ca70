package vn.motcua.catalogue.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.shared.PortalException;

/** The two signatures of a catalogue. */
class CatalogueTests {

    private static final Instant NOW = Instant.parse("2023-06-26T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final UUID DECISION = new UUID(1, 1);

    private final Catalogue catalogue = new Catalogue(2, " Danh mục  chuyển giao ", "author");

    @Test
    void aDraftIsSubmittedThenApprovedBySomebodyElse() {
        catalogue.submit("author", NOW, 3);
        catalogue.approve("approver", NOW, TODAY, DECISION, TODAY, TODAY.plusDays(5));
        assertThat(catalogue.status()).isEqualTo(CatalogueStatus.APPROVED);
    }

    @Test
    void whoeverSubmittedNeitherApprovesNorReturns() {
        catalogue.submit("both", NOW, 3);
        assertRefused("catalogue.own-submission", () -> catalogue.approve("both", NOW, TODAY, DECISION, TODAY, TODAY));
        assertRefused("catalogue.own-submission", () -> catalogue.sendBack("both", NOW, "Thiếu"));
        assertThat(catalogue.status()).isEqualTo(CatalogueStatus.SUBMITTED);
    }

    @Test
    void anEmptyCatalogueIsNotSubmitted() {
        assertRefused("catalogue.empty", () -> catalogue.submit("author", NOW, 0));
        assertThat(catalogue.status()).isEqualTo(CatalogueStatus.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0"})
    void aReturnCarriesItsReason(String nothing) {
        catalogue.submit("author", NOW, 3);
        assertRefused("catalogue.reason-missing", () -> catalogue.sendBack("approver", NOW, nothing));
        catalogue.sendBack("approver", NOW, "Thiếu thủ tục hộ tịch");
        assertThat(catalogue.status()).isEqualTo(CatalogueStatus.RETURNED);
        assertThat(catalogue.returnReason()).isEqualTo("Thiếu thủ tục hộ tịch");
    }

    @Test
    void whatWasReturnedIsMendedAndSubmittedAgain() {
        catalogue.submit("author", NOW, 3);
        catalogue.sendBack("approver", NOW, "Thiếu");
        catalogue.requireEditable();
        catalogue.submit("author", NOW, 4);
        assertThat(catalogue.returnReason()).isNull();
        assertThat(catalogue.status()).isEqualTo(CatalogueStatus.SUBMITTED);
    }

    @Test
    void nobodyChangesWhatWaitsForADecisionOrWasApproved() {
        catalogue.submit("author", NOW, 3);
        assertRefused("catalogue.not-editable.SUBMITTED", catalogue::requireEditable);
        catalogue.approve("approver", NOW, TODAY, DECISION, TODAY, TODAY);
        assertRefused("catalogue.not-editable.APPROVED", catalogue::requireEditable);
        assertRefused("catalogue.not-submitted", () -> catalogue.sendBack("approver", NOW, "Thôi"));
    }

    @Test
    void aDecisionIsNotSignedInTheFutureAndNotInForceBeforeItIsSigned() {
        catalogue.submit("author", NOW, 3);
        assertRefused(
                "catalogue.decision-in-future",
                () -> catalogue.approve("approver", NOW, TODAY, DECISION, TODAY.plusDays(1), TODAY.plusDays(1)));
        assertRefused(
                "catalogue.effective-before-decision",
                () -> catalogue.approve("approver", NOW, TODAY, DECISION, TODAY, TODAY.minusDays(1)));
    }

    @Test
    void theSevenTicksSurviveBeingKeptAsBits() {
        Set<TransferTask> tasks = EnumSet.of(TransferTask.GUIDANCE, TransferTask.AUXILIARY);
        assertThat(TransferTask.bits(tasks)).isEqualTo(65);
        assertThat(TransferTask.of(65)).isEqualTo(tasks);
        assertThat(TransferTask.of(TransferTask.bits(EnumSet.allOf(TransferTask.class))))
                .hasSize(7);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(PortalException.class).hasMessage(key);
    }
}
