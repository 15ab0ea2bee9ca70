package vn.motcua.catalogue.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.NoProvinceException;
import vn.motcua.tenancy.Outage;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.tenancy.Provinces;

/**
 * The lists of a province for whoever asks, without any person: enters the province that the address names, and there
 * reads nothing but {@link PublicQueries}. Provinces that publish nothing look like those that are not there.
 */
@Component
class PublicCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(PublicCatalogue.class);

    private final Provinces provinces;
    private final CurrentProvince current;
    private final PublicQueries queries;
    private final ProvinceClock clock;
    private final SecurityContextHolderStrategy security;
    private final TransactionTemplate reading;

    PublicCatalogue(
            Provinces provinces,
            CurrentProvince current,
            PublicQueries queries,
            ProvinceClock clock,
            SecurityContextHolderStrategy security,
            PlatformTransactionManager transactions) {
        this.provinces = provinces;
        this.current = current;
        this.queries = queries;
        this.clock = clock;
        this.security = security;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * @param province its folder, for the page's colour
     * @param lists those lines only that were asked for
     */
    record Found(Province province, PublicLists lists) {}

    /**
     * @param slug as the address names the province
     * @param query words to be found in code, name or field, marks and case ignored; "" for all
     * @return empty when there is no such province, when it is not up, has published nothing, or has no catalogue in
     *     force today
     */
    Optional<Found> find(String slug, String query) {
        try {
            Optional<Province> province = provinces.find(slug);
            return province.isEmpty() ? Optional.empty() : read(province.get(), query);
        } catch (NoProvinceException | CannotCreateTransactionException | DataAccessResourceFailureException e) {
            return notNow(slug, e);
        } catch (RuntimeException e) {
            if (!Outage.isBehind(e)) {
                throw e;
            }
            return notNow(slug, e);
        }
    }

    /** What is wrong is for the log of the deployment, and of no interest to whoever asks. */
    private static Optional<Found> notNow(String slug, RuntimeException e) {
        LOG.warn("The lists of {} cannot be shown now: {}", slug, e.getClass().getSimpleName());
        return Optional.empty();
    }

    private Optional<Found> read(Province province, String query) {
        // Whoever asks is nobody here: their own province has no say, and no service would let them in.
        SecurityContext asking = security.getContext();
        security.clearContext();
        try {
            // Within the province, since a transaction belongs to one.
            return current.call(
                    province,
                    () -> Optional.ofNullable(reading.execute(
                                    status -> lists(province, query).orElse(null)))
                            .map(lists -> new Found(province, lists)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            security.setContext(asking);
        }
    }

    private Optional<PublicLists> lists(Province province, String query) {
        LocalDate today = clock.today();
        return queries.published(today)
                .map(head -> new PublicLists(
                        new PublicLists.Publisher(
                                province.slug(), province.fullName(), province.agencyCode(), province.committee()),
                        head.number(),
                        head.title(),
                        head.decision(),
                        head.effectiveFrom(),
                        today,
                        lastChanged(head),
                        queries.throughPost(head.id(), query),
                        queries.notThroughPost(head.id(), query)));
    }

    private static Instant lastChanged(PublicQueries.Head head) {
        Instant effective =
                head.effectiveFrom().atStartOfDay(ProvinceClock.VIETNAM).toInstant();
        return Stream.of(effective, head.decidedAt(), head.publishedAt())
                .max(Instant::compareTo)
                .orElse(effective);
    }
}
