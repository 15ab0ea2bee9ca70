package vn.motcua.orgunit.end;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;

/** One-stop points of a unit: a successor takes them over, or they close. */
@Component
class PointsOfUnit implements UnitDependents {

    private static final String KIND = "one-stop-point";

    private final Places places;

    PointsOfUnit(JdbcTemplate jdbc) {
        this.places = new Places(jdbc, "one_stop_point");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return places.open(unit, on, KIND, EnumSet.of(Answer.MOVE, Answer.END));
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        places.move(end, own);
        places.end(end, own);
    }

    @Override
    public Set<String> comingBack() {
        return Set.of(KIND);
    }

    @Override
    public List<Settled> takeBack(UnitEnd end, List<Settled> own) {
        return places.takeBack(end, own);
    }
}
