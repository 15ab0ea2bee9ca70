package vn.motcua.procedure.intake;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.JobIdentity;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;

/**
 * Reads lists and takes them over on threads of their own, in the province and under the name of the person who began
 * it: whoever leaves the page, or the portal, finds the end of it later.
 */
@Component
class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);

    private final ImportReader reader;
    private final ImportTakeOver takeOver;
    private final JobIdentity identity;
    private final CurrentProvince current;
    private final CurrentPerson person;

    ImportRuns(
            ImportReader reader,
            ImportTakeOver takeOver,
            JobIdentity identity,
            CurrentProvince current,
            CurrentPerson person) {
        this.reader = reader;
        this.takeOver = takeOver;
        this.identity = identity;
        this.current = current;
        this.person = person;
    }

    /**
     * Begins to read a list and waits a little for its end, which is all that a list of some hundred rows needs.
     *
     * @param file taken over: deleted when it has been read
     */
    void read(UUID importId, UUID runId, Spreadsheets.Checked file, ListShape shape, Duration patience) {
        await(
                begin("import-" + importId, () -> {
                    try {
                        reader.readOrFail(importId, runId, file, shape);
                    } finally {
                        ImportFiles.delete(file.file());
                    }
                }),
                patience);
    }

    /** Begins to take a list over as somebody has seen it, and waits a little for the end. */
    void takeOver(ImportTakeOver.Claim claim, Duration patience) {
        await(
                begin("takeover-" + claim.importId(), () -> {
                    try {
                        takeOver(claim, true);
                    } catch (PortalException e) {
                        // The list says so itself.
                        LOG.info("Import {} waits again: {}", claim.importId(), e.messageKey());
                    }
                }),
                patience);
    }

    /** Takes a list over, with signs of life meanwhile; stops when it belongs to this run no more. */
    ImportResult takeOver(ImportTakeOver.Claim claim, boolean asSeen) {
        AtomicInteger rows = new AtomicInteger();
        AtomicBoolean lost = new AtomicBoolean();
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch silent = begin("signs-" + claim.importId(), () -> {
            while (!await(over, BETWEEN_BEATS)) {
                lost.set(!takeOver.beat(claim, rows.get()));
            }
        });
        try {
            return takeOver.run(claim, asSeen, written -> {
                if (lost.get()) {
                    throw PortalException.conflict("procedures.import-stopped");
                }
                rows.set(written);
            });
        } finally {
            over.countDown();
            await(silent, BETWEEN_BEATS);
        }
    }

    private CountDownLatch begin(String name, Runnable work) {
        Province province = current.require();
        Person who = person.require();
        CountDownLatch done = new CountDownLatch(1);
        Thread.ofVirtual().name(name).start(() -> {
            try {
                identity.call(province, who, Set.of(Role.PROVINCE_ADMIN), () -> {
                    work.run();
                    return true;
                });
            } catch (Exception e) {
                LOG.error("{} ended in an error", name, e);
            } finally {
                done.countDown();
            }
        });
        return done;
    }

    private static boolean await(CountDownLatch latch, Duration patience) {
        try {
            return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
