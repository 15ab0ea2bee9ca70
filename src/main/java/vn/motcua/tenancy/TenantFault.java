package vn.motcua.tenancy;

/** A province's folder is broken. Says in which file, at which line, and what is wrong; takes only that province down. */
public final class TenantFault extends RuntimeException {

    public TenantFault(String file, long line, String reason) {
        super(line > 0 ? "%s, dòng %d: %s".formatted(file, line, reason) : "%s: %s".formatted(file, reason));
    }

    public TenantFault(String file, String reason) {
        this(file, 0, reason);
    }
}
