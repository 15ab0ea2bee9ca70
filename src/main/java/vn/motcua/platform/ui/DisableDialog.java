package vn.motcua.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.motcua.platform.PlatformService;
import vn.motcua.platform.ProvinceOverview;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Notices;

/** Asks why a province is to be shut, and says what that means, before it is. */
class DisableDialog extends Dialog {

    private static final int REASON_LENGTH = 500;

    private final transient PlatformService platform;
    private final transient ProvinceOverview province;
    private final transient Runnable done;
    private final TextArea reason;

    DisableDialog(PlatformService platform, ProvinceOverview province, Runnable done) {
        this.platform = platform;
        this.province = province;
        this.done = done;
        String name = ProvinceGrid.name(province);
        setHeaderTitle(getTranslation("platform.disable.title", name));
        setWidth("32rem");
        reason = new TextArea(getTranslation("platform.disable.reason"));
        reason.setHelperText(getTranslation("platform.disable.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        reason.setId("disable-reason");
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Div(new Paragraph(getTranslation("platform.disable.what")), reason));
        Button confirm = new Button(getTranslation("platform.disable"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setId("confirm-disable");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        try {
            platform.disable(province.slug(), reason.getValue());
        } catch (PortalException refused) {
            reason.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            reason.setInvalid(true);
            return;
        }
        close();
        Notices.success(getTranslation("platform.disable.done", ProvinceGrid.name(province)));
        done.run();
    }
}
