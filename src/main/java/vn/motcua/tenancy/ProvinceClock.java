package vn.motcua.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is in the current province: the real one in Vietnam, or the fixed day of the demo data. */
@Component
public class ProvinceClock {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CurrentProvince current;
    private final Deployment deployment;
    private final Clock clock = Clock.systemUTC();

    ProvinceClock(CurrentProvince current, Deployment deployment) {
        this.current = current;
        this.deployment = deployment;
    }

    public LocalDate today() {
        Province province = current.require();
        return deployment.demo() ? province.demoToday() : LocalDate.now(clock.withZone(VIETNAM));
    }
}
