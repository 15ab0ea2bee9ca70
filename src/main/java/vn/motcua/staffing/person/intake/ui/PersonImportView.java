package vn.motcua.staffing.person.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.person.intake.PersonImport;
import vn.motcua.staffing.person.intake.PersonImportService;
import vn.motcua.staffing.person.intake.PersonImportState;
import vn.motcua.staffing.person.intake.PersonPreview;
import vn.motcua.staffing.person.intake.PersonVerdict;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** One list of employees: what it would do, and what it did. */
@Route("employees/import/:import")
@RolesAllowed("POST_MANAGER")
class PersonImportView extends PortalPage implements BeforeEnterObserver {

    private final transient PersonImportService imports;
    private final transient Messages messages;
    private final AsOf asOf;
    private final Div content = new Div();

    PersonImportView(PersonImportService imports, Messages messages, AsOf asOf) {
        this.imports = imports;
        this.messages = messages;
        this.asOf = asOf;
        RouterLink back = new RouterLink(t("personlist.back"), PersonImportsView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        heading(t("personlist.title"));
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters("import", id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<PersonImport> named(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("import")
                    .map(UUID::fromString)
                    .map(imports::get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    private void show(PersonImport list) {
        lead(list.fileName());
        content.removeAll();
        if (list.state() != PersonImportState.WAITING) {
            boolean written = list.state() == PersonImportState.WRITTEN;
            Div sheet = new Div(new Paragraph(
                    written ? t("personlist.done", list.hired(), list.changed()) : t("personlist.discarded")));
            sheet.addClassNames("sheet", written ? "sheet-good" : "sheet-bad");
            sheet.setId("list-over");
            content.add(sheet);
            return;
        }
        PersonPreview preview = imports.preview(list.id());
        content.add(new PersonPreviewPanel(preview, messages), buttons(list, preview));
    }

    private Component buttons(PersonImport list, PersonPreview preview) {
        Button take =
                new Button(t("personlist.take-over"), VaadinIcon.CHECK.create(), click -> takeOver(list, preview));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(preview.writes() > 0 && preview.count(PersonVerdict.FAULTY) == 0);
        take.setId("take-over");
        Button leave = new Button(t("personlist.leave"), click -> discard(list));
        leave.setId("leave-list");
        Div buttons = new Div(take, leave);
        buttons.addClassNames("form-buttons", "wide");
        if (preview.count(PersonVerdict.FAULTY) > 0) {
            buttons.add(faulty(list.id()));
        }
        buttons.setVisible(asOf.isToday());
        return buttons;
    }

    private Component faulty(UUID id) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            imports.writeFaulty(id, out, getLocale());
            byte[] content = out.toByteArray();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "loi-nhan-vien.xlsx", PersonSheetLink.TYPE, content.length);
        });
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(t("personlist.faulty.take-home")));
        link.addClassName("report-download");
        link.setId("take-home");
        return link;
    }

    private void takeOver(PersonImport list, PersonPreview preview) {
        try {
            imports.takeOver(list.id(), preview.digest());
            PersonImport after = imports.get(list.id());
            Notices.success(t("personlist.done", after.hired(), after.changed()));
            show(after);
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
            show(imports.get(list.id()));
        }
    }

    private void discard(PersonImport list) {
        try {
            imports.discard(list.id());
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
        }
        UI.getCurrent().navigate(PersonImportsView.class);
    }
}
