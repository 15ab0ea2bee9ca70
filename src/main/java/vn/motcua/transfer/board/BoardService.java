package vn.motcua.transfer.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.blocker.BlockedUnits;

/** Units by stage, as of a day. A unit officer sees their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class BoardService {

    /** The first units of each stage, each with how many its stage has: one statement, however many units there are. */
    private static final String BOARD = """
            select * from (
                select u.id, u.kind, u.name, p.name as parent_name, s.valid_from as since,
                       coalesce(s.stage, 'NOT_PLANNED') as stage,
                       coalesce(b.unsolved, 0) as unsolved, coalesce(b.overdue, 0) as overdue,
                       row_number() over (partition by coalesce(s.stage, 'NOT_PLANNED')
                                          order by case when b.unsolved > 0 then 0 else 1 end, %4$s) as place,
                       count(*) over (partition by coalesce(s.stage, 'NOT_PLANNED')) as total
                from %1$s u
                    left join transfer_stage s on s.unit_id = u.id
                        and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                    left join %2$s b on b.unit_id = u.id
                    left join %1$s p on p.id = u.parent_id
                where %3$s) c
            where c.place <= :most
            order by c.stage, c.place
            """;

    private final JdbcClient jdbc;
    private final UnitScope scope;

    BoardService(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * One column for each stage, in their order; those in whose way something stands first.
     *
     * @param most at most so many cards in a column
     */
    public List<BoardColumn> board(UnitFilter filter, LocalDate asOf, int most) {
        SqlPart where = scope.units(filter, asOf);
        Map<TransferStage, List<BoardCard>> cards = new EnumMap<>(TransferStage.class);
        Map<TransferStage, Long> totals = new EnumMap<>(TransferStage.class);
        jdbc.sql(BOARD.formatted(UnitScope.AT, BlockedUnits.AT, where.sql(), UnitScope.order()))
                .params(where.parameters())
                .param("most", most)
                .query(row -> {
                    TransferStage stage = TransferStage.valueOf(row.getString("stage"));
                    totals.put(stage, row.getLong("total"));
                    cards.computeIfAbsent(stage, key -> new ArrayList<>()).add(card(row));
                });
        return Stream.of(TransferStage.values())
                .map(stage ->
                        new BoardColumn(stage, totals.getOrDefault(stage, 0L), cards.getOrDefault(stage, List.of())))
                .toList();
    }

    private static BoardCard card(ResultSet row) throws SQLException {
        return new BoardCard(
                Ids.of(row.getBytes("id")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_name"),
                Times.day(row, "since"),
                row.getLong("unsolved"),
                row.getLong("overdue"));
    }
}
