package vn.motcua.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.ProvinceClock;

/** The day that every screen of this session speaks for. Starts at the province's today; any other is reading only. */
@SpringComponent
@VaadinSessionScope
public class AsOf implements Serializable {

    private final transient ProvinceClock clock;
    private @Nullable LocalDate chosen;

    AsOf(ProvinceClock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return chosen == null ? clock.today() : chosen;
    }

    public LocalDate today() {
        return clock.today();
    }

    public boolean isToday() {
        return day().equals(clock.today());
    }

    /** @param day null for today */
    void choose(@Nullable LocalDate day) {
        chosen = clock.today().equals(day) ? null : day;
    }
}
