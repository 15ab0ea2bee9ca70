package vn.motcua.transfer.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.golive.GoLive;
import vn.motcua.orgunit.golive.GoLiveEvidence;

/** Puts together what the modules know of a unit. Who may see the unit is for whoever asks to know. */
@Component
public class Gate {

    private final List<GoLiveEvidence> evidence;

    Gate(List<GoLiveEvidence> evidence) {
        this.evidence = evidence;
    }

    public GoLive at(UUID unit, UnitKind kind, String name, LocalDate day) {
        GoLiveEvidence.Subject subject = new GoLiveEvidence.Subject(unit, kind, name);
        return GoLive.of(evidence.stream()
                .flatMap(known -> known.of(subject, day).stream())
                .toList());
    }
}
