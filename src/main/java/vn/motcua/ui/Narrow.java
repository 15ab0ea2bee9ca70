package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/** Tells a screen whether it is on a phone, now and whenever that changes. */
public final class Narrow {

    private static final int PIXELS = 720;

    private Narrow() {}

    /** @param layout called with true where there is little width */
    public static void adapt(Component component, SerializableConsumer<Boolean> layout) {
        component.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            layout.accept(page.getExtendedClientDetails().getWindowInnerWidth() < PIXELS);
            Registration resize =
                    page.addBrowserWindowResizeListener(event -> layout.accept(event.getWidth() < PIXELS));
            component.addDetachListener(detach -> {
                resize.remove();
                detach.unregisterListener();
            });
        });
    }
}
