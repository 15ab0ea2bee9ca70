package vn.motcua.staffing;

import java.util.Optional;
import java.util.UUID;

/** Says which employee somebody is who signed in with an account of the counter staff; implemented by who keeps those. */
public interface OwnEmployee {

    /** Key of the employee; empty when the account is not open or nobody's. */
    Optional<UUID> idOf(String username);
}
