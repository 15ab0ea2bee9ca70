package vn.motcua.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class PostOfficeServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    @Autowired
    PostOfficeService postOffices;

    @Autowired
    Charges charges;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Test
    void theLeadershipSeesAllPostOfficesOfTheDay() {
        as.person("quang-nam-leader", () -> {
            assertThat(postOffices.count(DAY)).isEqualTo(36);
            assertThat(postOffices.find(DAY, 0, 100)).hasSize(36).first().satisfies(first -> {
                assertThat(first.code()).isEqualTo("QN-001");
                assertThat(first.kind()).isEqualTo(PostOfficeKind.ADMIN_POST);
                assertThat(first.unitName()).isEqualTo("Thành phố Tam Kỳ");
                assertThat(first.publicService()).isTrue();
            });
            assertThat(postOffices.count(LocalDate.of(2019, 9, 30))).isLessThan(36);
        });
    }

    @Test
    void aManagerSeesThePostOfficesInTheirCharge() {
        Set<UUID> inCharge = as.person("quang-nam-post", () -> charges.postOfficesOf("quang-nam-post"));
        assertThat(inCharge).hasSize(16);
        as.person("quang-nam-post", () -> {
            assertThat(postOffices.find(DAY, 0, 100))
                    .extracting(PostOfficeRow::id)
                    .containsExactlyInAnyOrderElementsOf(inCharge);
            assertThat(postOffices.count(DAY)).isEqualTo(16);
        });
    }

    @Test
    void aStarPutsAllPostOfficesInCharge() {
        as.person("gia-lai-post", () -> {
            assertThat(charges.postOfficesOf("gia-lai-post")).hasSize(39);
        });
    }

    @Test
    void aManagerLearnsTheirOwnChargeAndNobodyElses() {
        as.person(
                "quang-nam-leader",
                () -> assertThat(charges.postOfficesOf("quang-nam-post")).hasSize(16));
        Person colleague =
                new Person("another-manager", "", "", Set.of(Role.POST_MANAGER), "quang-nam", List.of("quang-nam"));
        assertThat(as.person(colleague, () -> charges.postOfficesOf("quang-nam-post")))
                .isEmpty();
    }

    @Test
    void whoeverIsInChargeOfNothingHasNoPostOffices() {
        as.person("quang-nam-leader", () -> {
            assertThat(charges.postOfficesOf("quang-nam-leader")).isEmpty();
            assertThat(charges.postOfficesOf("gia-lai-post"))
                    .as("of another province")
                    .isEmpty();
        });
    }

    @Test
    void aUnitOfficerSeesThePostOfficesInTheirUnitAndBelow() {
        List<PostOfficeRow> seen = as.person("quang-nam-unit", () -> postOffices.find(DAY, 0, 100));
        long there = as.person(
                "quang-nam-leader", () -> jdbc.sql("""
                        select count(*) from post_office o join org_unit u on u.id = o.unit_id
                            left join org_unit p on p.id = u.parent_id
                        where u.code = '515' or p.code = '515'
                        """).query(Long.class).single());
        assertThat(there).isPositive();
        assertThat(seen).hasSize((int) there);
    }

    @Test
    void aManagerSeesOneStopPointsOfTheirPostOfficesOnly() {
        Set<UUID> all = as.person("quang-nam-leader", this::allPoints);
        List<OneStopPointRow> leaders = as.person("quang-nam-leader", () -> postOffices.points(all));
        assertThat(leaders).hasSize(26);
        assertThat(leaders)
                .filteredOn(point -> point.code().equals("QN-TT"))
                .singleElement()
                .satisfies(centre -> {
                    assertThat(centre.unitName()).isNull();
                    assertThat(centre.postOfficeName()).isEqualTo("Bưu cục Hành chính công tỉnh Quảng Nam");
                    assertThat(centre.premises()).isEqualTo(PremisesKind.STAYS);
                });
        as.person("quang-nam-post", () -> {
            Set<UUID> inCharge = charges.postOfficesOf("quang-nam-post");
            List<OneStopPointRow> own = postOffices.points(all);
            assertThat(own).isNotEmpty().hasSizeLessThan(26);
            assertThat(own).extracting(OneStopPointRow::postOfficeId).isSubsetOf(inCharge);
            assertThat(postOffices.points(Set.of())).isEmpty();
        });
    }

    @Test
    void pointsOfAnotherProvinceAreNotThere() {
        Set<UUID> foreign = as.person("gia-lai-leader", this::allPoints);
        as.person("quang-nam-leader", () -> {
            assertThat(postOffices.points(foreign)).isEmpty();
        });
    }

    @Test
    void unitOfficersTheOperatorAndNobodyAreTurnedAway() {
        as.person("quang-nam-unit", () -> {
            assertThatThrownBy(() -> postOffices.points(Set.of())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> charges.postOfficesOf("quang-nam-post")).isInstanceOf(AccessDeniedException.class);
        });
        as.person("operator", () -> {
            assertThatThrownBy(() -> postOffices.servicePoints(DAY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> postOffices.points(Set.of())).isInstanceOf(AccessDeniedException.class);
        });
        as.nobody(() -> assertThatThrownBy(() -> postOffices.count(DAY))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private Set<UUID> allPoints() {
        return new HashSet<>(jdbc.sql("select id from one_stop_point")
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list());
    }
}
