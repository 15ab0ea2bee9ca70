package vn.motcua.security.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.security.Membership;

class ApiPlaceTests {

    private static final List<String> NONE_NAMED = List.of();

    @Test
    void theOnlyProvinceNeedsNoName() {
        assertThat(ApiPlace.of(List.of("gia-lai"), NONE_NAMED)).contains("gia-lai");
        assertThat(ApiPlace.of(List.of("gia-lai"), List.of("gia-lai"))).contains("gia-lai");
    }

    @Test
    void ofSeveralOneIsNamed() {
        List<String> places = List.of("gia-lai", "quang-nam");
        assertThat(ApiPlace.of(places, NONE_NAMED)).isEmpty();
        assertThat(ApiPlace.of(places, List.of("quang-nam"))).contains("quang-nam");
        assertThat(ApiPlace.of(places, List.of("quang-nam", "gia-lai"))).isEmpty();
    }

    @Test
    void whatIsNotTheirsIsNoPlace() {
        assertThat(ApiPlace.of(List.of("gia-lai"), List.of("ha-tinh"))).isEmpty();
        assertThat(ApiPlace.of(List.of("gia-lai"), List.of(""))).isEmpty();
        assertThat(ApiPlace.of(List.of(), List.of("ha-tinh"))).isEmpty();
        assertThat(ApiPlace.of(List.of(), NONE_NAMED)).isEmpty();
    }

    @Test
    void theOperatorIsNamelessAndNothingElse() {
        List<String> places = List.of(Membership.DEPLOYMENT, "gia-lai");
        assertThat(ApiPlace.of(places, NONE_NAMED)).contains(Membership.DEPLOYMENT);
        assertThat(ApiPlace.of(places, List.of("gia-lai"))).contains("gia-lai");
        assertThat(ApiPlace.of(places, List.of(Membership.DEPLOYMENT))).isEmpty();
    }
}
