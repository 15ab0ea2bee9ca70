package vn.motcua.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the edge of the screen. Good news leave by themselves; failures wait until they are closed. */
public final class Notices {

    private static final int A_MOMENT = 5000;

    private Notices() {}

    public static void success(String text) {
        Notification notice = Notification.show(text, A_MOMENT, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
    }

    public static void failure(String text) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setAssertive(true);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrent().getTranslation("ui.close"));
        HorizontalLayout line = new HorizontalLayout(new Span(text), close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notice.add(line);
        notice.open();
    }
}
