package vn.motcua.decision.link;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.decision.link.LinkRule.Edge;
import vn.motcua.shared.Ids;

/** A link leads to a document that was there before. */
class LinkRuleTests {

    private static final UUID NEW = Ids.next();
    private static final UUID MIDDLE = Ids.next();
    private static final UUID OLD = Ids.next();

    @Test
    void aDocumentIsNotLinkedToItself() {
        assertThatThrownBy(() -> LinkRule.check(new Edge(NEW, NEW), List.of())).hasMessage("decision.link.self");
    }

    @Test
    void twoDocumentsAreNotEachBeforeTheOther() {
        assertThatThrownBy(() -> LinkRule.check(new Edge(OLD, NEW), List.of(new Edge(NEW, OLD))))
                .hasMessage("decision.link.circle");
    }

    @Test
    void noWayLeadsBackHoweverLong() {
        List<Edge> known = List.of(new Edge(NEW, MIDDLE), new Edge(MIDDLE, OLD));
        assertThatThrownBy(() -> LinkRule.check(new Edge(OLD, NEW), known)).hasMessage("decision.link.circle");
        assertThatCode(() -> LinkRule.check(new Edge(NEW, OLD), known)).doesNotThrowAnyException();
    }

    @Test
    void theSameTwoMayBeLinkedInSeveralWaysOfOneDirection() {
        assertThatCode(() -> LinkRule.check(new Edge(NEW, OLD), List.of(new Edge(NEW, OLD))))
                .doesNotThrowAnyException();
    }
}
