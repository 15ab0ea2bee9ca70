package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class ProcedureServiceTests {

    private static final String LEADER = "quang-nam-leader";
    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    @Autowired
    ProcedureService procedures;

    @Autowired
    As as;

    @Test
    void searchIgnoresMarksAndCaseAndTheOrderOfWords() {
        as.person(LEADER, () -> {
            List<ProcedureRow> found = find("SINH khai ky dang");
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.name().toLowerCase()).contains("khai sinh"));
            assertThat(find("2.002189")).extracting(ProcedureRow::code).containsExactly("2.002189");
            assertThat(find("100%_")).isEmpty();
        });
    }

    @Test
    void pagesFollowEachOtherByCode() {
        as.person(LEADER, () -> {
            int total = (int) procedures.count(ProcedureFilter.ALL, DAY);
            List<String> codes = new ArrayList<>();
            for (int offset = 0; offset < total; offset += 50) {
                procedures.find(ProcedureFilter.ALL, DAY, offset, 50).forEach(row -> codes.add(row.code()));
            }
            assertThat(codes).hasSize(total).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void filtersNarrowByFieldAndLevelAndTheCountAgrees() {
        as.person(LEADER, () -> {
            ProcedureFilter filter = new ProcedureFilter("", "Hộ tịch", Level.DISTRICT);
            List<ProcedureRow> found = procedures.find(filter, DAY, 0, 200);
            assertThat(found).isNotEmpty().allSatisfy(row -> {
                assertThat(row.field()).isEqualTo("Hộ tịch");
                assertThat(row.levels()).contains(Level.DISTRICT);
            });
            assertThat(procedures.count(filter, DAY)).isEqualTo(found.size());
        });
    }

    @Test
    void beforeTheFirstDayThereWereNone() {
        as.person(LEADER, () -> {
            LocalDate before = LocalDate.of(2014, 12, 31);
            assertThat(procedures.count(ProcedureFilter.ALL, before)).isZero();
            assertThat(procedures.fields(before)).isEmpty();
            assertThat(procedures.details("2.002189", before)).isEmpty();
        });
    }

    @Test
    void fieldsAreListedOnceEach() {
        as.person(
                LEADER,
                () -> assertThat(procedures.fields(DAY)).contains("Hộ tịch").doesNotHaveDuplicates());
    }

    private List<ProcedureRow> find(String text) {
        return procedures.find(new ProcedureFilter(text, null, null), DAY, 0, 200);
    }
}
