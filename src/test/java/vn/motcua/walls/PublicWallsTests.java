package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;

/** What a province has published is everybody's, what it has not is nobody's; and only what was approved. */
@WallsTest
class PublicWallsTests {

    private static final List<String> ADDRESSES =
            List.of("/public/%s", "/public/%s?list=second", "/public/%s/catalogue.json", "/public/%s/catalogue.csv");

    @Autowired
    Plant plant;

    @Autowired
    Schemas schemas;

    @Autowired
    Provinces provinces;

    @Autowired
    ApiDoor api;

    @Autowired
    As as;

    @BeforeEach
    void plant() {
        plant.plant();
    }

    @AfterEach
    void uproot() {
        plant.uproot();
    }

    private Map<String, String> answers(String slug) {
        Map<String, String> answers = new HashMap<>();
        for (Caller caller : Caller.all(Plant.SLUG)) {
            for (String address : ADDRESSES) {
                String asked = address.formatted(slug);
                Answer answer = caller.person() == null
                        ? nobody(asked)
                        : as.person(caller.person(), () -> Answer.to(() -> api.get(asked)));
                answers.put(caller.name() + " at " + asked, answer.text());
            }
        }
        return answers;
    }

    private Answer nobody(String address) {
        Answer[] answer = new Answer[1];
        as.nobody(() -> answer[0] = Answer.to(() -> api.get(address)));
        return answer[0];
    }

    private void published(boolean on) {
        schemas.jdbc()
                .update(
                        "update " + schemas.qualified(Plant.SLUG, table("catalogue_publication"))
                                + " set open_marker = ?",
                        on ? 1 : 0);
    }

    private Schemas.Table table(String name) {
        return schemas.tables(Plant.SLUG).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsPublishedIsSeenByEverybodyAlikeAndNamesNobody() {
        published(true);
        Map<String, Set<String>> byAddress = new HashMap<>();
        answers(Plant.SLUG).forEach((who, text) -> {
            assertThat(text).as(who).startsWith("200 ").contains(Plant.WORD);
            // Planted names of people are the bare word; procedures, decisions and notes may show it.
            assertThat(text).as(who).doesNotContain(Plant.SLUG + "-", "draft", "submitted");
            byAddress
                    .computeIfAbsent(who.replaceAll(".* at ", ""), address -> new java.util.HashSet<>())
                    .add(text);
        });
        assertThat(byAddress)
                .allSatisfy((address, texts) -> assertThat(texts).as(address).hasSize(1));
        assertThat(byAddress.values().stream().flatMap(Set::stream))
                .as("no key of any row")
                .noneMatch(text -> plant.ids().stream().anyMatch(text::contains));
    }

    @Test
    void whatIsNotPublishedIsSeenByNobody() {
        published(false);
        assertThat(answers(Plant.SLUG))
                .allSatisfy((who, text) -> assertThat(text).as(who).isEqualTo("404 null "));
    }

    @Test
    void oneProvincesListsAreNotShownAsAnothers() {
        published(true);
        provinces.up().stream()
                .map(province -> province.slug())
                .filter(slug -> !slug.equals(Plant.SLUG))
                .forEach(slug -> assertThat(answers(slug))
                        .allSatisfy((who, text) -> assertThat(text).as(who).isEqualTo("404 null ")));
    }
}
