package vn.motcua.staffing;

import java.util.Set;
import java.util.UUID;

/** Tells who has an account in the portal, or was asked one for; the module above that keeps accounts knows. */
public interface AccountHolders {

    /** Keys of the employees whose account is not closed. */
    Set<UUID> all();
}
