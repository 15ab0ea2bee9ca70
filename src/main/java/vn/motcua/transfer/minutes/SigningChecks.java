package vn.motcua.transfer.minutes;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.link.DecisionLink;
import vn.motcua.decision.link.DecisionLinkService;
import vn.motcua.decision.link.LinkKind;
import vn.motcua.security.Person;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.tenancy.ProvinceClock;

/** What must be so before somebody signs. */
@Component
class SigningChecks {

    private final DecisionService decisions;
    private final DecisionLinkService links;
    private final ProvinceClock clock;

    SigningChecks(DecisionService decisions, DecisionLinkService links, ProvinceClock clock) {
        this.decisions = decisions;
        this.links = links;
        this.clock = clock;
    }

    /** @throws PortalException {@code handover.name-differs} when the name that was typed is not the person's own */
    static void requireName(String typed, Person signing) {
        if (!Texts.tidy(typed).equalsIgnoreCase(Texts.tidy(signing.name()))) {
            throw PortalException.invalid("handover.name-differs", signing.name());
        }
    }

    /** @throws PortalException {@code handover.signed-already}, {@code handover.same-person} */
    static void requireFirst(List<Signature> holding, Side side, Person signing) {
        for (Signature signature : holding) {
            if (signature.side() == side) {
                throw PortalException.conflict("handover.signed-already", signature.name());
            }
            if (signature.username().equals(signing.username())) {
                throw PortalException.forbidden("handover.same-person");
            }
        }
    }

    /**
     * A document that another one has taken the place of is no ground any more.
     *
     * @throws PortalException {@code handover.superseded}
     */
    void requireInForce(UUID decision) {
        links.of(decision).stream()
                .filter(link -> link.kind() == LinkKind.SUPERSEDES && !link.outgoing())
                .filter(link -> !link.issuedOn().isAfter(clock.today()))
                .findFirst()
                .ifPresent(link -> refuse(decisions.get(decision), link));
    }

    private static void refuse(DecisionRow old, DecisionLink by) {
        throw PortalException.conflict("handover.superseded", old.number(), by.number(), by.issuedOn());
    }
}
