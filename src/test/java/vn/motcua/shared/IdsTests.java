package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void keysAreOfVersion7AndCarryTheirTime() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void keysAreUnique() {
        assertThat(Stream.generate(Ids::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void theColumnsBytesGiveTheKeyBack() {
        UUID id = Ids.next();
        assertThat(Ids.of(Ids.bytes(id))).isEqualTo(id);
        assertThatThrownBy(() -> Ids.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
