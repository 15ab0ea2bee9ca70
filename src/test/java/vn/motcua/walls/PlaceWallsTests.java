package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.motcua.security.Membership;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.security.Standing;
import vn.motcua.testing.As;

/**
 * Where somebody works is theirs to say in two places only: the header of the API and the switch of a session. Both are
 * believed of members alone.
 */
@WallsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceWallsTests {

    private static final String UNITS = "/api/v1/units?size=500&asOf=" + Plant.DAY + "&q=" + Plant.ASKED;

    @Autowired
    ApiDoor api;

    @Autowired
    Scene scene;

    @Autowired
    Schemas schemas;

    @Autowired
    Plant plant;

    @Autowired
    As as;

    @BeforeAll
    void plant() {
        plant.plant();
    }

    @AfterAll
    void uproot() {
        plant.uproot();
    }

    private static List<Caller> outsiders() {
        return Caller.all(Plant.SLUG).stream()
                .filter(caller -> !caller.isMember(Plant.SLUG))
                .toList();
    }

    private static Person both() {
        return Caller.all(Plant.SLUG).stream()
                .filter(caller -> caller.kind() == Caller.Kind.ELSEWHERE && caller.isMember(Plant.SLUG))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private Answer answer(Caller caller, Case.Call call) {
        if (caller.person() != null) {
            return as.person(caller.person(), () -> Answer.to(() -> api.claiming(Plant.SLUG, () -> call.by(scene))));
        }
        Answer[] answer = new Answer[1];
        as.nobody(() -> answer[0] = Answer.to(() -> api.claiming(Plant.SLUG, () -> call.by(scene))));
        return answer[0];
    }

    @Test
    void nobodyIsTakenForAMemberWhoOnlySaysSo() {
        Set<String> ids = schemas.ids(Plant.SLUG);
        Map<String, Integer> before = schemas.contents();
        EndpointCases.all().stream()
                .filter(door -> door.item().contains(" /api/"))
                .forEach(door -> outsiders().forEach(caller -> {
                    Answer answer = answer(caller, door.call());
                    assertThat(answer.refused())
                            .as("%s by %s, naming the province: %s", door.door(), caller.name(), answer)
                            .isTrue();
                    assertThat(answer.trace(ids)).isEmpty();
                }));
        assertThat(schemas.contents()).isEqualTo(before);
    }

    @Test
    void aMemberOfTwoWorksInTheOneThatIsNamed() throws Exception {
        String here = as.person("quang-nam-admin", () -> api.get(UNITS));
        assertThat(here).contains(Plant.WORD);
        assertThat(as.person(both(), () -> api.claiming(Plant.SLUG, () -> api.get(UNITS))))
                .isEqualTo(here);
        assertThat(as.person(both(), () -> api.claiming(Caller.OTHER, () -> api.get(UNITS))))
                .isEqualTo(as.person("gia-lai-admin", () -> api.get(UNITS)));
    }

    @Test
    void whoIsAMemberOfTwoAndNamesNoneWorksInNone() {
        Person person = both();
        Person undecided = new Person(person.username(), person.name(), "", person.roles(), null, person.provinces());
        Answer answer = as.person(undecided, () -> Answer.to(() -> api.get(UNITS)));
        assertThat(answer.text()).startsWith("400").doesNotContain(Plant.WORD);
        assertThat(as.person(undecided, () -> Answer.to(() -> api.claiming("*", () -> api.get(UNITS))))
                        .refused())
                .as("no header names the deployment")
                .isTrue();
    }

    /** Neither the own province by its own session, nor any other. */
    @Test
    void aSessionIsTakenOnlyToAPlaceOfItsPerson() throws Exception {
        for (Caller caller : Caller.all(Plant.SLUG)) {
            if (caller.person() != null) {
                boolean may = caller.isMember(Plant.SLUG);
                MockHttpSession session = new MockHttpSession();
                int status = choose(session, caller.person(), Plant.SLUG);
                assertThat(status).as("the switch by %s", caller.name()).isEqualTo(may ? 302 : 403);
                assertThat(isIn(session, caller.person()))
                        .as("%s is in the province", caller.name())
                        .isEqualTo(may);
            }
        }
        assertThat(choose(
                        new MockHttpSession(), Caller.all(Plant.SLUG).getFirst().person(), Membership.DEPLOYMENT))
                .as("the deployment is the operator's")
                .isEqualTo(403);
    }

    private int choose(MockHttpSession session, Person person, String place) throws Exception {
        return api.mvc()
                .perform(post("/session/province")
                        .session(session)
                        .param("place", place)
                        .with(csrf())
                        .with(authentication(signedIn(person))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Whether a page made for this person in the planted province would be told that it may stay open. */
    private boolean isIn(MockHttpSession session, Person person) throws Exception {
        Set<Role> roles = person.roles();
        Person there = new Person(person.username(), person.name(), "", roles, Plant.SLUG, person.provinces());
        return api.mvc()
                .perform(get("/session")
                        .session(session)
                        .param("seen", Standing.of(there))
                        .with(authentication(signedIn(person))))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .contains("live");
    }

    private static UsernamePasswordAuthenticationToken signedIn(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }
}
