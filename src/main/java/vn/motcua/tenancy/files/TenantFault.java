package vn.motcua.tenancy.files;

import vn.motcua.tenancy.DownReason;

/** A province's folder is broken. Says in which file, at which line, and what is wrong; takes only that province down. */
public final class TenantFault extends RuntimeException {

    private final transient DownReason reason;

    public TenantFault(String file, long line, String reason) {
        super(line > 0 ? "%s, dòng %d: %s".formatted(file, line, reason) : "%s: %s".formatted(file, reason));
        this.reason = line > 0
                ? DownReason.of("line", file, String.valueOf(line), reason)
                : DownReason.of("file", file, reason);
    }

    public TenantFault(String file, String reason) {
        this(file, 0, reason);
    }

    /** The same for the operator's screen. */
    public DownReason reason() {
        return reason;
    }
}
