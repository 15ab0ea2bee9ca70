package vn.motcua.transfer.situation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForTrailReaders;
import vn.motcua.transfer.agreement.AgreementFilter;
import vn.motcua.transfer.agreement.AgreementFilter.Group;
import vn.motcua.transfer.agreement.AgreementFilter.Status;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.blocker.BlockerFilter;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveService;
import vn.motcua.transfer.target.TargetService;

/**
 * Puts together how far the province is, in as many statements for thousands of units as for a few. It names who passed
 * the gate with what missing, and is for those who answer for the whole province.
 */
@Service
@ForTrailReaders
@Transactional(readOnly = true)
public class SituationService {

    private static final int ALL = Integer.MAX_VALUE;
    private static final AgreementFilter UNSIGNED = new AgreementFilter("", Group.OFFICES, Status.UNSIGNED);
    private static final AgreementFilter TO_RENEW = new AgreementFilter("", null, Status.TO_RENEW);

    private final SituationStore store;
    private final TargetService targets;
    private final CurveService curves;
    private final BlockerService blockers;
    private final AgreementService agreements;
    private final UnitScope scope;

    SituationService(
            SituationStore store,
            TargetService targets,
            CurveService curves,
            BlockerService blockers,
            AgreementService agreements,
            UnitScope scope) {
        this.store = store;
        this.targets = targets;
        this.curves = curves;
        this.blockers = blockers;
        this.agreements = agreements;
        this.scope = scope;
    }

    public Situation at(LocalDate asOf) {
        List<CoverageCurve> lines = curves.curves(asOf);
        return new Situation(
                asOf,
                store.units(scope.units(UnitFilter.ALL, asOf), asOf),
                targets.standings(asOf, lines),
                lines,
                store.overridden(scope.units(UnitFilter.ALL, asOf), asOf),
                blockers.find(BlockerFilter.UNSOLVED, asOf, 0, ALL),
                agreements.figures(asOf),
                agreements.lines(TO_RENEW, asOf, 0, ALL),
                agreements.lines(UNSIGNED, asOf, 0, ALL));
    }
}
