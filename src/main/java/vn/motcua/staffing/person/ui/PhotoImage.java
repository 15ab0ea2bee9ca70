package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.staffing.person.PersonPhoto;
import vn.motcua.staffing.person.PersonService;

/** The photo of somebody, asked for anew, and as the person who looks, whenever a browser fetches it. */
class PhotoImage extends Image {

    PhotoImage(PersonService people, UUID employee, String name) {
        DownloadHandler file = event -> write(people, employee, event);
        setSrc(file);
        setAlt(getTranslation("person.photo.of", name));
        addClassName("photo");
    }

    private static void write(PersonService people, UUID employee, DownloadEvent event) throws IOException {
        Optional<PersonPhoto> photo = people.photo(employee);
        if (photo.isEmpty()) {
            event.getResponse().setStatus(404);
            return;
        }
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setContentType("image/jpeg");
        event.setContentLength(photo.get().jpeg().length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(photo.get().jpeg());
        }
    }
}
