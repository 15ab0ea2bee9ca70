package vn.motcua.procedure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTests {

    private static final List<String> KEYS =
            List.of("1.004227 dang ky khai sinh", "2.002189 cap ban sao khai tu", "", "1.004228 khai khai khai");

    private final WordIndex index = WordIndex.of(KEYS);

    @Test
    void allWordsMustBeThereInAnyOrder() {
        assertThat(find("sinh", "khai")).containsExactly(0);
        assertThat(find("khai")).containsExactly(0, 1, 3);
        assertThat(find("khai", "cap", "sinh")).isEmpty();
    }

    @Test
    void aPartOfAWordOrOfACodeIsEnough() {
        assertThat(find("0422")).containsExactly(0, 3);
        assertThat(find("ha")).containsExactly(0, 1, 3);
        assertThat(find("4227")).containsExactly(0);
    }

    /** Words with letters and words without lie apart; many rows are kept in another way than few. */
    @Test
    void findsWhatReadingEveryTextWouldFind() {
        List<String> keys = IntStream.range(0, 300)
                .mapToObj(i -> "1.%06d %d/qd-ubnd so %s thu tuc".formatted(i * 37, i, i % 7 == 0 ? "dat-dai" : "h" + i))
                .toList();
        WordIndex many = WordIndex.of(keys);
        for (String part : List.of("so", "t", "7", "37", "1.", ".0", "qd", "9/qd", "dat", "-", "h2", "h29", "/", "x")) {
            BitSet rows = new BitSet();
            rows.set(0, keys.size());
            many.keep(List.of(part), rows);
            assertThat(rows.stream())
                    .as(part)
                    .containsExactlyElementsOf(IntStream.range(0, keys.size())
                            .filter(row -> keys.get(row).contains(part))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aRowThatHasAWordManyTimesIsFoundOnce() {
        assertThat(find("khai", "228")).containsExactly(3);
    }

    @Test
    void withoutWordsAllRowsStay() {
        assertThat(find()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void rowsThatWereOutBeforeStayOut() {
        BitSet among = new BitSet();
        among.set(1);
        index.keep(List.of("khai"), among);
        assertThat(among.stream()).containsExactly(1);
    }

    private List<Integer> find(String... words) {
        BitSet rows = new BitSet();
        rows.set(0, KEYS.size());
        index.keep(List.of(words), rows);
        return rows.stream().boxed().toList();
    }
}
