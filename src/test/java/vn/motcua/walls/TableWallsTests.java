package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.security.JobIdentity;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.NoProvinceException;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;
import vn.motcua.walls.Schemas.Table;

/** Every table by native SQL: whatever a statement says, it reaches the rows of one province, or of none. */
@WallsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableWallsTests {

    private static final int WORKERS = 200;

    @Autowired
    Schemas schemas;

    @Autowired
    Plant plant;

    @Autowired
    As as;

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Provinces provinces;

    @Autowired
    CurrentProvince current;

    @Autowired
    JobIdentity identity;

    @Autowired
    SecurityContextHolderStrategy security;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeAll
    void plant() {
        plant.plant();
    }

    @AfterAll
    void uproot() {
        plant.uproot();
    }

    @Test
    void everyTableHoldsAMarkedRow() {
        Set<String> ids = plant.ids();
        for (Table table : schemas.tables(Plant.SLUG)) {
            if (!Plant.BARE.contains(table.name())) {
                assertThat(rows("quang-nam-admin", table).trace(ids))
                        .as("the marked row of %s, as those see it whose it is", table.name())
                        .isPresent();
            }
        }
    }

    @Test
    void nobodyElsewhereReadsARowOfAnyTable() {
        Set<String> ids = schemas.ids(Plant.SLUG);
        for (Table table : schemas.tables(Plant.SLUG)) {
            Answer answer = rows("gia-lai-admin", table);
            assertThat(answer.outcome()).isEqualTo(Answer.Outcome.GIVEN);
            assertThat(answer.trace(ids)).as("trace in %s", table.name()).isEmpty();
        }
    }

    @Test
    void nobodyElsewhereChangesOrDeletesARowOfAnyTable() {
        Map<String, Integer> before = schemas.contents();
        as.person(
                "gia-lai-admin",
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    for (Table table : schemas.tables(Plant.SLUG)) {
                        if (plant.tables().contains(table.name())) {
                            String key = table.key().getFirst();
                            String where = String.join(" = ? and ", table.key()) + " = ?";
                            Object[] row = table.key().stream()
                                    .map(column -> plant.value(table.name(), column))
                                    .toArray();
                            assertThat(jdbc.update(
                                            "update %s set %s = %s where %s".formatted(table.name(), key, key, where),
                                            row))
                                    .as("rows of %s changed", table.name())
                                    .isZero();
                            assertThat(jdbc.update("delete from %s where %s".formatted(table.name(), where), row))
                                    .as("rows of %s deleted", table.name())
                                    .isZero();
                        }
                    }
                }));
        assertThat(schemas.contents()).isEqualTo(before);
    }

    @Test
    void whoeverIsInNoProvinceReachesNoTable() {
        as.person("operator", () -> assertNowhere());
        as.nobody(this::assertNowhere);
    }

    private void assertNowhere() {
        for (Table table : schemas.tables(Plant.SLUG)) {
            assertThatThrownBy(() -> jdbc.queryForList("select * from " + table.name()))
                    .as(table.name())
                    .satisfies(refusal -> assertThat(NestedExceptionUtils.getMostSpecificCause(refusal))
                            .isInstanceOf(NoProvinceException.class));
        }
    }

    @Test
    void aPersonIsNotTakenIntoAnotherProvince() {
        Province here = schemas.province(Plant.SLUG);
        as.person(
                "gia-lai-admin",
                () -> assertThatThrownBy(() -> current.call(
                                here, () -> rows(schemas.tables(Plant.SLUG).getFirst())))
                        .satisfies(refusal -> assertThat(NestedExceptionUtils.getMostSpecificCause(refusal))
                                .isInstanceOf(NoProvinceException.class)));
    }

    @Test
    void aTransactionDoesNotChangeItsProvince() {
        as.nobody(() -> current.run(
                schemas.province(Caller.OTHER),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> assertThatThrownBy(() -> current.run(
                                        schemas.province(Plant.SLUG),
                                        () -> rows(schemas.tables(Plant.SLUG).getFirst())))
                                .isInstanceOf(IllegalStateException.class))));
    }

    @Test
    void aJobLeavesNothingBehind() throws Exception {
        security.clearContext();
        identity.call(schemas.province(Plant.SLUG), "job", Set.of(Role.LEADER), () -> current.require());
        assertThat(security.getContext().getAuthentication())
                .as("who acts in the thread after the job")
                .isNull();
        assertThatThrownBy(() -> current.require()).isInstanceOf(NoProvinceException.class);
        assertThatThrownBy(() -> identity.call(schemas.province(Plant.SLUG), "job", Set.of(), () -> {
                    throw new IllegalStateException("the job fails");
                }))
                .hasMessage("the job fails");
        assertThat(security.getContext().getAuthentication())
                .as("who acts in the thread after a job that failed")
                .isNull();
    }

    @Test
    void aConnectionAtRestPointsNowhere() throws Exception {
        String schema = schemas.province(Caller.OTHER).schema();
        Connection physical = as.person("gia-lai-admin", () -> {
            try (Connection connection = source.getConnection()) {
                assertThat(Schemas.where(connection)).isEqualToIgnoringCase(schema);
                return connection.unwrap(schemas.physical(connection));
            }
        });
        assertThat(Schemas.where(physical)).isEqualToIgnoringCase("motcua_nowhere");
    }

    /** More threads than connections, each time another province on the connection just given back. */
    @Test
    void provincesTakeTurnsOnThePoolWithoutMixing() throws Exception {
        List<Province> all = provinces.up();
        Map<String, Set<String>> own = all.stream()
                .collect(java.util.stream.Collectors.toMap(Province::slug, province -> Set.copyOf(unitIds(province))));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> works = IntStream.range(0, WORKERS)
                    .mapToObj(number -> threads.submit(() -> {
                        Province province = all.get(number % all.size());
                        return current.call(
                                province,
                                () -> own.get(province.slug())
                                        .equals(Set.copyOf(jdbc.query(
                                                "select id from org_unit",
                                                (row, index) ->
                                                        Ids.of(row.getBytes(1)).toString()))));
                    }))
                    .toList();
            for (Future<Boolean> work : works) {
                assertThat(work.get()).as("exactly the own units").isTrue();
            }
        }
    }

    private List<String> unitIds(Province province) {
        return schemas.jdbc()
                .query(
                        "select id from " + province.schema() + ".org_unit",
                        (row, number) -> Ids.of(row.getBytes(1)).toString());
    }

    private Answer rows(String username, Table table) {
        return as.person(username, () -> Answer.to(() -> rows(table)));
    }

    private List<String> rows(Table table) {
        return jdbc.query("select * from " + table.name(), (row, number) -> Schemas.text(row));
    }
}
