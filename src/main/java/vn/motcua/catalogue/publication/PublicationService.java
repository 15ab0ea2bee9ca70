package vn.motcua.catalogue.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Deployment;

/** Puts the lists of the own province on public view, and takes them down. */
@Service
@Guards.ForProvinceAdmin
@Transactional(readOnly = true)
public class PublicationService {

    static final String PATH = "public/";

    private static final String SUBJECT = "publication";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final CurrentProvince province;
    private final Deployment deployment;
    private final Clock clock = Clock.systemUTC();

    PublicationService(
            JdbcClient jdbc, AuditTrail trail, CurrentPerson person, CurrentProvince province, Deployment deployment) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.person = person;
        this.province = province;
        this.deployment = deployment;
    }

    public Publication state() {
        return jdbc.sql("select * from catalogue_publication order by published_at desc, id desc limit 1")
                .query((row, number) -> state(row))
                .optional()
                .orElseGet(() -> new Publication(false, address(), null, null));
    }

    private Publication state(ResultSet row) throws SQLException {
        boolean on = row.getInt("open_marker") == 1;
        return new Publication(
                on,
                address(),
                Times.moment(row, on ? "published_at" : "withdrawn_at"),
                row.getString(on ? "published_by" : "withdrawn_by"));
    }

    private String address() {
        String portal = Objects.requireNonNullElse(deployment.publicUrl(), "");
        return (portal.endsWith("/") ? portal : portal + "/")
                + PATH
                + province.require().slug();
    }

    /**
     * Puts the lists on public view, or takes them down; does nothing when that is so already.
     *
     * @throws OptimisticLockingFailureException when somebody else does the same just now
     */
    @Guards.ForProvinceAdmin
    @Transactional
    public void set(boolean on) {
        if (on == state().on()) {
            return;
        }
        if (on) {
            publish();
        } else {
            withdraw();
        }
    }

    private void publish() {
        UUID id = Ids.next();
        try {
            jdbc.sql(
                            "insert into catalogue_publication (id, published_by, published_at, open_marker) values (?, ?, ?, 1)")
                    .params(Ids.bytes(id), person.require().username(), Times.utc(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("The lists have been published meanwhile", e);
        }
        trail.record("publication.on", SUBJECT, id, address());
    }

    private void withdraw() {
        UUID id = jdbc.sql("select id from catalogue_publication where open_marker = 1")
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .single();
        jdbc.sql("update catalogue_publication set open_marker = null, withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(person.require().username(), Times.utc(clock.instant()), Ids.bytes(id))
                .update();
        trail.record("publication.off", SUBJECT, id, address());
    }
}
