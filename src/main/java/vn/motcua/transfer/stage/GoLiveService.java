package vn.motcua.transfer.stage;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.golive.GoLive;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.transfer.plan.PlanAccess;

/** What a unit still needs before it goes over, for everybody who may see the unit. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class GoLiveService {

    private final Gate gate;
    private final PlanAccess access;

    GoLiveService(Gate gate, PlanAccess access) {
        this.gate = gate;
        this.access = access;
    }

    /** @throws vn.motcua.shared.PortalException not found, also when the person may not see the unit */
    public GoLive of(UUID unit, LocalDate day) {
        PlanAccess.Unit seen = access.seen(unit);
        return gate.at(unit, seen.kind(), access.nameOn(seen, day), day);
    }
}
