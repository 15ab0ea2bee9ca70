package vn.motcua.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which province's data this thread may touch: that of the signed-in person, or the one a job or start-up bound
 * explicitly. Without either there is none, and every access fails.
 */
@Component
public class CurrentProvince {

    private static final ScopedValue<String> BOUND = ScopedValue.newInstance();

    private final Provinces provinces;
    private final SecurityContextHolderStrategy security;

    CurrentProvince(Provinces provinces, SecurityContextHolderStrategy security) {
        this.provinces = provinces;
        this.security = security;
    }

    /**
     * The province to work in.
     *
     * @throws NoProvinceException when there is none, when it is down, or when the bound one is not the person's
     */
    public Province require() {
        String slug = slug().orElseThrow(() -> new NoProvinceException("tenancy.none"));
        return provinces.find(slug).orElseThrow(NoProvinceException::down);
    }

    /** The province this thread works for, up or down. */
    public Optional<String> slug() {
        Optional<String> bound = BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
        Optional<String> own = ofPrincipal();
        if (bound.isPresent() && own.isPresent() && !bound.equals(own)) {
            throw new NoProvinceException("tenancy.contradiction");
        }
        return bound.or(() -> own);
    }

    private Optional<String> ofPrincipal() {
        Authentication authentication = security.getContext().getAuthentication();
        if (authentication != null
                && authentication.isAuthenticated()
                && authentication.getPrincipal() instanceof ProvinceMember member) {
            return member.provinceSlug();
        }
        return Optional.empty();
    }

    /**
     * Does something in a named province. For jobs and start-up only; a person's work never needs it.
     *
     * @throws IllegalStateException inside a transaction, whose connection already belongs to a province
     */
    public <T> T call(Province province, Callable<T> work) throws Exception {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction cannot change its province");
        }
        return ScopedValue.where(BOUND, province.slug()).call(work::call);
    }

    /** As {@link #call}, without a result. */
    public void run(Province province, Runnable work) {
        try {
            call(province, () -> {
                work.run();
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
