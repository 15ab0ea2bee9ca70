package vn.motcua.procedure.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.JobIdentity;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;

/**
 * Reads lists on threads of their own, in the province and under the name of the person who handed them in. The file
 * lies on this machine only, so that no other node could go on with it: a list whose reading was interrupted is handed
 * in anew.
 */
@Component
class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final ImportReader reader;
    private final ImportStore imports;
    private final JobIdentity identity;
    private final CurrentProvince current;
    private final CurrentPerson person;

    ImportRuns(
            ImportReader reader,
            ImportStore imports,
            JobIdentity identity,
            CurrentProvince current,
            CurrentPerson person) {
        this.reader = reader;
        this.imports = imports;
        this.identity = identity;
        this.current = current;
        this.person = person;
    }

    /**
     * Begins to read a list and waits a little for its end, which is all that a list of some hundred rows needs.
     *
     * @param file taken over: deleted when it has been read
     */
    void start(UUID importId, Path file, String originalName, ListShape shape, Duration patience) {
        Province province = current.require();
        String username = person.require().username();
        CountDownLatch done = new CountDownLatch(1);
        Thread.ofVirtual().name("import-" + importId).start(() -> {
            try {
                identity.call(province, username, Set.of(Role.PROVINCE_ADMIN), () -> {
                    readOrFail(importId, file, originalName, shape);
                    return true;
                });
            } catch (Exception e) {
                LOG.error("Import {} could not even be marked as failed", importId, e);
            } finally {
                delete(file);
                done.countDown();
            }
        });
        try {
            done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOrFail(UUID importId, Path file, String originalName, ListShape shape) {
        try {
            reader.read(importId, file, originalName, shape);
        } catch (PortalException e) {
            imports.fail(importId, e.messageKey());
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", importId, e);
            imports.fail(importId, "procedures.import-failed");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A file that was read could not be deleted", e);
        }
    }
}
