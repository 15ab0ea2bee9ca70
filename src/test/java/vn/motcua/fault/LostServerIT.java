package vn.motcua.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.story.RunningPortal;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.Tenants;
import vn.motcua.testing.TestDeployment;

/** MySQL goes away under load and comes back: people are told so, nothing that was answered is lost, no restart. */
class LostServerIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SLUGS = List.of("gia-lai", "ha-tinh");
    private static final String ORDER = "{\"type\":\"catalogue\",\"asOf\":\"2020-12-31\",\"format\":\"pdf\"}";

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<HttpResponse<String>> refused = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void answeredWritesSurviveAndErrorsAreReadable() {
        MySqlServer server = MySqlServer.start(TestDeployment.freshFolder("mysql-lost"));
        Path tenants = Tenants.of(SLUGS.toArray(new String[0])).toAbsolutePath();
        try (RunningPortal portal = RunningPortal.onMySql(server, RunningPortal.freshFolder(), tenants)) {
            List<Thread> writers = new ArrayList<>();
            SLUGS.forEach(slug -> writers.add(Thread.ofPlatform().start(() -> write(portal, slug))));
            for (int round = 1; round <= 2; round++) {
                int before = acknowledged.size();
                await(() -> acknowledged.size() > before + 10);
                int refusedBefore = refused.size();
                server.kill();
                await(() -> refused.size() > refusedBefore + 4);
                assertThat(portal.get("gia-lai-leader", "/api/v1/units").statusCode())
                        .isEqualTo(503);
                assertThat(portal.page("/login").statusCode()).isEqualTo(200);
                int during = acknowledged.size();
                server.revive();
                await(() -> acknowledged.size() > during + 10);
            }
            enough.set(true);
            writers.forEach(LostServerIT::join);
            await(() -> portal.get("gia-lai-leader", "/api/v1/units").statusCode() == 200);
            acknowledged.forEach((id, slug) -> assertThat(portal.get(slug + "-leader", "/api/v1/reports/" + id)
                            .statusCode())
                    .as(id)
                    .isEqualTo(200));
            for (HttpResponse<String> answer : refused) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                JsonNode problem = JSON.readTree(answer.body());
                assertThat(problem.get("code").asString()).isIn("tenancy.down", "tenancy.unreachable");
                assertThat(problem.get("detail").asString()).isNotBlank();
            }
            assertThat(refused).isNotEmpty();
        } finally {
            enough.set(true);
            server.kill();
        }
    }

    private void write(RunningPortal portal, String slug) {
        while (!enough.get()) {
            HttpResponse<String> answer = portal.postJson(slug + "-leader", "/api/v1/reports", ORDER);
            if (answer.statusCode() == 202) {
                acknowledged.put(JSON.readTree(answer.body()).get("id").asString(), slug);
            } else {
                refused.add(answer);
            }
        }
    }

    private static void await(java.util.concurrent.Callable<Boolean> what) {
        Awaitility.await().atMost(Duration.ofSeconds(120)).until(what);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
