package vn.motcua.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** One answer to what is not there, what is another province's, and what the person may not see. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundPage extends PortalPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        heading(t("ui.not-found"));
        add(new EmptyState(VaadinIcon.MAP_MARKER, t("ui.not-found.text"), new Anchor("", t("ui.not-found.home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
