package vn.motcua.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provinces of this deployment: what their folders say, and whether they are up. */
public interface Provinces {

    /**
     * @param province what its folder says; null when that cannot be read
     * @param reason why it is down, for the operator; null when it is up
     */
    record State(
            String slug,
            @Nullable Province province,
            @Nullable DownReason reason) {

        public boolean up() {
            return reason == null;
        }
    }

    /** A province that is up. */
    Optional<Province> find(String slug);

    /**
     * A province in service: one that is up, or will be as soon as its database answers. Not one that was shut or that
     * somebody has to mend. Says whether people belong there; their work still asks {@link #find}.
     */
    Optional<Province> inService(String slug);

    /** The provinces that are up, by slug. */
    List<Province> up();

    /** Those that were up at some time since the start: their people are known, even while there is nothing to see. */
    List<Province> known();

    /** All of them, by slug, with the reason where one is down. */
    Collection<State> states();
}
