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

/** Post offices that stand in a unit: they stay where they are, and stand in another unit from the day on. */
@Component
class OfficesOfUnit implements UnitDependents {

    private static final String KIND = "post-office";

    private final Places places;

    OfficesOfUnit(JdbcTemplate jdbc) {
        this.places = new Places(jdbc, "post_office");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return places.open(unit, on, KIND, EnumSet.of(Answer.MOVE, Answer.RELEASE));
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        places.move(end, own);
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
