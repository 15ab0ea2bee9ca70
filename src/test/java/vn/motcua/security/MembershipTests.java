package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MembershipTests {

    private static final Predicate<String> ALL_UP = slug -> true;

    private static Membership somebody(Set<Role> roles, String... provinces) {
        return new Membership("an", "Nguyễn An", "Chuyên viên", roles, List.of(provinces));
    }

    @Test
    void whoHasOneProvinceIsInIt() {
        Person person = somebody(Set.of(Role.LEADER), "gia-lai").settle(null, ALL_UP);
        assertThat(person.province()).isEqualTo("gia-lai");
        assertThat(person.roles()).containsExactly(Role.LEADER);
    }

    @Test
    void whoHasSeveralIsNowhereUntilTheyChoose() {
        Membership membership = somebody(Set.of(Role.LEADER), "quang-nam", "gia-lai");
        assertThat(membership.settle(null, ALL_UP).isNowhere()).isTrue();
        assertThat(membership.settle(null, ALL_UP).province()).isNull();
        assertThat(membership.places(ALL_UP)).containsExactly("gia-lai", "quang-nam");
        assertThat(membership.settle("quang-nam", ALL_UP).province()).isEqualTo("quang-nam");
    }

    @Test
    void whoHasNoneIsNowhereWhateverTheirRoles() {
        Person person = somebody(Set.of(Role.PROVINCE_ADMIN)).settle(null, ALL_UP);
        assertThat(person.isNowhere()).isTrue();
        assertThat(person.getAuthorities()).isEmpty();
        assertThat(person.provinceSlug()).isEmpty();
    }

    @Test
    void whatIsNotTheirsCannotBeChosen() {
        assertThat(somebody(Set.of(Role.LEADER), "gia-lai")
                        .settle("ha-tinh", ALL_UP)
                        .isNowhere())
                .isTrue();
    }

    @Test
    void aProvinceThatIsDownIsNoPlace() {
        Membership membership = somebody(Set.of(Role.LEADER), "quang-nam", "gia-lai");
        assertThat(membership.places("gia-lai"::equals)).containsExactly("gia-lai");
        assertThat(somebody(Set.of(Role.LEADER), "ha-tinh")
                        .settle(null, slug -> false)
                        .isNowhere())
                .isTrue();
    }

    @Test
    void whoseProvinceGoesDownIsNotMovedToAnother() {
        Membership membership = somebody(Set.of(Role.LEADER), "quang-nam", "gia-lai");
        assertThat(membership.settle("quang-nam", "gia-lai"::equals).isNowhere())
                .isTrue();
    }

    @Test
    void withoutARoleAProvinceIsNoPlace() {
        assertThat(somebody(Set.of(), "gia-lai").settle(null, ALL_UP).isNowhere())
                .isTrue();
    }

    @Test
    void theOperatorHasNoProvince() {
        Person person = somebody(Set.of(Role.OPERATOR)).settle(null, ALL_UP);
        assertThat(person.roles()).containsExactly(Role.OPERATOR);
        assertThat(person.province()).isNull();
        assertThat(person.isNowhere()).isFalse();
    }

    @Test
    void nobodyIsOperatorAndInAProvinceAtOnce() {
        Membership both = somebody(Set.of(Role.OPERATOR, Role.LEADER), "gia-lai");
        assertThat(both.places(ALL_UP)).containsExactly(Membership.DEPLOYMENT, "gia-lai");
        assertThat(both.settle(null, ALL_UP).isNowhere()).isTrue();
        assertThat(both.settle("gia-lai", ALL_UP).roles()).containsExactly(Role.LEADER);
        assertThat(both.settle(Membership.DEPLOYMENT, ALL_UP).roles()).containsExactly(Role.OPERATOR);
        assertThat(both.settle(Membership.DEPLOYMENT, ALL_UP).province()).isNull();
        assertThat(somebody(Set.of(Role.OPERATOR), "gia-lai").places(ALL_UP)).containsExactly(Membership.DEPLOYMENT);
    }
}
