package vn.motcua.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.orgunit.ChargeRow.Place;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class ChargeServiceTests {

    private static final String OFFICE = "quang-nam-admin";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);

    @Autowired
    ChargeService charges;

    @Autowired
    PostOfficeService postOffices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void undo() {
        as.person(OFFICE, () -> {
            charges.assign("new.manager", Set.of(), Set.of());
            jdbc.sql("delete from audit_entry where subject_type = 'charge'").update();
        });
    }

    private UUID office(String code) {
        return as.person(OFFICE, () -> charges.postOffices()).stream()
                .filter(place -> place.code().equals(code))
                .map(Place::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeCountsAtOnceAndStandsInTheTrail() {
        Person manager =
                new Person("new.manager", "Mới", "", Set.of(Role.POST_MANAGER), "quang-nam", List.of("quang-nam"));
        assertThat(as.person(manager, () -> postOffices.find(TODAY, 0, 100))).isEmpty();
        UUID office = office("QN-001");
        as.person(OFFICE, () -> charges.assign(" New.Manager ", Set.of(), Set.of(office)));
        assertThat(as.person(manager, () -> postOffices.find(TODAY, 0, 100)))
                .extracting(PostOfficeRow::code)
                .containsExactly("QN-001");
        assertThat(as.person(OFFICE, () -> charges.list()))
                .filteredOn(row -> row.username().equals("new.manager"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.units()).isEmpty();
                    assertThat(row.postOffices()).extracting(Place::code).containsExactly("QN-001");
                });
        assertThat(as.person(
                        OFFICE,
                        () -> jdbc.sql("select details from audit_entry where action = 'charge.changed'")
                                .query(String.class)
                                .list()))
                .containsExactly("new.manager; -; QN-001");
        as.person(OFFICE, () -> charges.assign("new.manager", Set.of(), Set.of()));
        assertThat(as.person(manager, () -> postOffices.find(TODAY, 0, 100))).isEmpty();
    }

    @Test
    void whatIsOfAnotherProvinceCannotBeGiven() {
        UUID office = office("QN-001");
        refused("shared.not-found", "new.manager", Set.of(office), "gia-lai-admin");
        assertThat(as.person("gia-lai-admin", () -> charges.list()))
                .extracting(ChargeRow::username)
                .allMatch(name -> name.startsWith("gia-lai"));
    }

    @Test
    void whatIsNoUserNameIsRefused() {
        for (String name : List.of("", "x", "có dấu", "a b", "x'; drop")) {
            refused("orgunit.charge.username", name, Set.of(), OFFICE);
        }
    }

    private void refused(String key, String username, Set<UUID> offices, String person) {
        refuses(key, () -> as.person(person, () -> charges.assign(username, Set.of(), offices)));
    }

    @Test
    void nobodyElseSeesOrChangesCharges() {
        for (String other : List.of(
                "quang-nam-approver",
                "quang-nam-unit",
                "quang-nam-post",
                "quang-nam-leader",
                "quang-nam-counter",
                "operator")) {
            assertThatThrownBy(() -> as.person(other, () -> charges.list())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as.person(other, () -> charges.assign(other, Set.of(), Set.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        as.nobody(() -> assertThatThrownBy(() -> charges.list())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }
}
