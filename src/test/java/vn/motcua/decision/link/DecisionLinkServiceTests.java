package vn.motcua.decision.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.audit.FieldChange;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionService;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.QueryCount;
import vn.motcua.testing.Undone;

@DatabaseTest
class DecisionLinkServiceTests {

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionLinkService links;

    @Autowired
    Undone undone;

    private UUID document(String number, LocalDate day) {
        return decisions.enter(new DecisionDraft(number, day, "UBND tỉnh", "", "Thử"));
    }

    @Test
    void aLinkIsSeenFromBothSidesAndStandsInBothHistories() {
        undone.by("quang-nam-admin", () -> {
            UUID young = document("9201/QĐ-UBND", LocalDate.of(2023, 5, 1));
            UUID old = document("9202/QĐ-UBND", LocalDate.of(2020, 5, 1));
            links.add(young, LinkKind.SUPERSEDES, old);
            assertThat(links.of(young)).singleElement().satisfies(link -> {
                assertThat(link.outgoing()).isTrue();
                assertThat(link.id()).isEqualTo(old);
                assertThat(link.number()).isEqualTo("9202/QĐ-UBND");
            });
            assertThat(links.of(old))
                    .singleElement()
                    .matches(link -> !link.outgoing() && link.id().equals(young));
            HistoryEntry entry = decisions.history(old, 0, 1).getFirst();
            assertThat(entry.action()).isEqualTo("decision.linked");
            assertThat(entry.changes())
                    .containsExactly(new FieldChange("SUPERSEDES-BY", null, "9201/QĐ-UBND (01/05/2023)"));
            assertThat(entry.others())
                    .singleElement()
                    .matches(link -> link.subjectId().equals(young));
            assertThat(QueryCount.of(() -> links.of(young))).hasSize(1);
            links.remove(young, LinkKind.SUPERSEDES, old);
            assertThat(links.of(old)).isEmpty();
            assertThat(decisions.history(young, 0, 1).getFirst().action()).isEqualTo("decision.unlinked");
        });
    }

    @Test
    void circlesRepetitionsAndUnknownDocumentsAreRefused() {
        undone.by("quang-nam-approver", () -> {
            UUID young = document("9203/QĐ-UBND", LocalDate.of(2023, 5, 1));
            UUID old = document("9204/QĐ-UBND", LocalDate.of(2020, 5, 1));
            links.add(young, LinkKind.AMENDS, old);
            assertThatThrownBy(() -> links.add(old, LinkKind.BASED_ON, young)).hasMessage("decision.link.circle");
            assertThatThrownBy(() -> links.add(old, LinkKind.BASED_ON, old)).hasMessage("decision.link.self");
            assertThatThrownBy(() -> links.add(young, LinkKind.AMENDS, old)).hasMessage("decision.link.exists");
            assertThatThrownBy(() -> links.add(young, LinkKind.AMENDS, Ids.next()))
                    .isInstanceOf(PortalException.class)
                    .hasMessage("shared.not-found");
            assertThatThrownBy(() -> links.remove(young, LinkKind.BASED_ON, old))
                    .hasMessage("shared.not-found");
        });
    }

    @Test
    void readersOnlyRead() {
        undone.by(
                "quang-nam-leader",
                () -> assertThatThrownBy(() -> links.add(Ids.next(), LinkKind.AMENDS, Ids.next()))
                        .isInstanceOf(AccessDeniedException.class));
    }
}
