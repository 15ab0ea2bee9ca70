package vn.motcua.transfer.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.index.Kept;
import vn.motcua.orgunit.index.SeenUnits;
import vn.motcua.orgunit.index.UnitIndexes;
import vn.motcua.orgunit.index.UnitStamps;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.standing.StandingIndex.Agreed;

/** Keeps stages and agreements of each province in memory for as long as nobody changes them or the units. */
@Component
public class StandingIndexes {

    private static final String STAMP = "HANDOVERS";

    private final JdbcClient jdbc;
    private final UnitIndexes units;
    private final UnitStamps stamps;
    private final Kept<StandingIndex> kept;

    StandingIndexes(JdbcClient jdbc, UnitIndexes units, UnitStamps stamps, CurrentProvince province) {
        this.jdbc = jdbc;
        this.units = units;
        this.stamps = stamps;
        kept = new Kept<>(province);
    }

    /** What the current person may see of the province; to be called in a transaction. */
    public Standings current() {
        SeenUnits seen = units.current();
        StandingIndex index = seen.fresh() ? read() : kept.at(both(seen), this::read);
        return new Standings(seen, index);
    }

    /** What is added up holds as long as neither units nor stages change. */
    private static UUID both(SeenUnits seen) {
        UUID one = seen.stamp(UnitIndexes.UNITS);
        UUID other = seen.stamp(STAMP);
        return new UUID(
                one.getMostSignificantBits() * 31 + other.getMostSignificantBits(),
                one.getLeastSignificantBits() * 31 + other.getLeastSignificantBits());
    }

    /** To be called in every transaction that changes stages or agreements. */
    public void changed() {
        stamps.changed(STAMP);
    }

    private StandingIndex read() {
        Map<UUID, List<StageSpan>> stages = new HashMap<>();
        jdbc.sql("""
                        select unit_id, stage, valid_from, valid_to, decision_number, note
                        from transfer_stage order by valid_from
                        """).query(row -> {
            stages.computeIfAbsent(Ids.of(row.getBytes("unit_id")), key -> new ArrayList<>(2))
                    .add(span(row));
        });
        List<Agreed> agreements = jdbc.sql("select unit_id, valid_from, valid_to from agreement")
                .query((row, number) -> new Agreed(
                        Ids.of(row.getBytes("unit_id")),
                        row.getObject("valid_from", LocalDate.class),
                        Times.day(row, "valid_to")))
                .list();
        return new StandingIndex(stages, agreements);
    }

    private static StageSpan span(ResultSet row) throws SQLException {
        return new StageSpan(
                TransferStage.valueOf(row.getString("stage")),
                Objects.requireNonNull(Times.day(row, "valid_from")),
                Times.day(row, "valid_to"),
                row.getString("decision_number"),
                row.getString("note"));
    }
}
