package vn.motcua.account.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.ProvinceClock;

/** Moments as people in Vietnam read them. */
final class Moments {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProvinceClock.VIETNAM);

    private Moments() {}

    /** "" for none. */
    static String text(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }
}
