package vn.motcua.transfer.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.transfer.TransferStage;

@DatabaseTest
class BoardServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    @Autowired
    BoardService boards;

    @Autowired
    As as;

    @Test
    void everyStageSaysHowManyUnitsItHasAndShowsTheFirst() {
        as.person("quang-nam-leader", () -> {
            List<BoardColumn> board = boards.board(UnitFilter.ALL, DAY, 5);
            assertThat(board).extracting(BoardColumn::stage).containsExactly(TransferStage.values());
            BoardColumn none = board.get(TransferStage.NOT_PLANNED.ordinal());
            assertThat(none.total()).isEqualTo(234);
            assertThat(none.cards()).hasSize(5);
            assertThat(board.get(TransferStage.PLANNED.ordinal()).total()).isEqualTo(6);
            assertThat(board.get(TransferStage.PILOT.ordinal()).cards()).isEmpty();
            assertThat(board.get(TransferStage.TRANSFERRED.ordinal()).total()).isEqualTo(32);
        });
    }

    @Test
    void aCardSaysWhatStandsInTheWay() {
        as.person("quang-nam-leader", () -> {
            List<BoardCard> planned = boards.board(UnitFilter.of(UnitKind.DISTRICT), DAY, 50)
                    .get(TransferStage.PLANNED.ordinal())
                    .cards();
            assertThat(planned).hasSize(6).allSatisfy(card -> {
                assertThat(card.blockers()).isEqualTo(1);
                assertThat(card.since()).isEqualTo(LocalDate.of(2022, 8, 12));
            });
            assertThat(planned.stream().mapToLong(BoardCard::overdue).sum()).isEqualTo(4);
        });
    }

    @Test
    void anOfficerSeesTheirOwnUnitAndThoseBelow() {
        as.person("quang-nam-unit", () -> {
            List<BoardColumn> board = boards.board(UnitFilter.ALL, DAY, 50);
            assertThat(board.get(TransferStage.PLANNED.ordinal()).cards())
                    .extracting(BoardCard::name)
                    .containsExactly("Huyện Bắc Trà My");
            assertThat(board.get(TransferStage.NOT_PLANNED.ordinal()).cards())
                    .extracting(BoardCard::parentName)
                    .containsOnly("Huyện Bắc Trà My");
        });
    }
}
