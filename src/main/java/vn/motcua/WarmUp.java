package vn.motcua;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import vn.motcua.printing.PrintingWarmUp;

/** Once requests can come, has made ready what the first of them would wait for. */
final class WarmUp implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        event.getApplicationContext().getBean(PrintingWarmUp.class).begin();
    }
}
