package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.ui.Notices;

/** Takes a photo in, or away. What is taken in stands at once: it is not part of the form above. */
class PhotoField extends Div {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final transient PersonService people;
    private final transient Messages messages;
    private final UUID employee;
    private final String name;
    private final Paragraph fault = new Paragraph();

    PhotoField(PersonService people, Messages messages, UUID employee, String name, boolean present) {
        this.people = people;
        this.messages = messages;
        this.employee = employee;
        this.name = name;
        addClassName("photo-field");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        show(present);
    }

    private void show(boolean present) {
        removeAll();
        fault.setVisible(false);
        if (present) {
            add(new PhotoImage(people, employee, name));
        }
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> keep(content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".jpg", ".jpeg", ".png");
        upload.setUploadButton(new Button(
                getTranslation(present ? "person.photo.replace" : "person.photo.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("person.photo.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("person.photo.too-large"))
                        .setIncorrectFileType(getTranslation("person.photo.format"))
                        .setTooManyFiles(getTranslation("person.photo.one"))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.setId("photo-upload");
        add(upload);
        if (present) {
            Button remove = new Button(getTranslation("person.photo.remove"), click -> {
                people.removePhoto(employee);
                show(false);
            });
            remove.setId("remove-photo");
            add(remove);
        }
        add(fault);
    }

    private void keep(byte[] content) {
        try {
            people.keepPhoto(employee, content);
            Notices.success(getTranslation("person.photo.kept"));
            show(true);
        } catch (PortalException refused) {
            refuse(messages.text(getLocale(), refused));
        }
    }

    private void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }
}
