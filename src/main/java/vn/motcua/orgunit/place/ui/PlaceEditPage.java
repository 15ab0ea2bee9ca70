package vn.motcua.orgunit.place.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Notices;
import vn.motcua.ui.item.FormPage;

/** The page on which a place begins or changes. */
public abstract class PlaceEditPage extends FormPage {

    protected final void show(PlaceForm form) {
        watch(form.fields());
        add(form);
    }

    /**
     * Keeps what was typed, or says why it is not kept.
     *
     * @param save gives the key of the place; nothing while a field is wrong by itself
     * @param leave where to go then
     */
    protected final void keep(
            PlaceKind kind, PlaceForm form, Supplier<Optional<UUID>> save, SerializableConsumer<UUID> leave) {
        try {
            save.get().ifPresent(place -> {
                saved();
                Notices.success(t(kind.key("saved")));
                leave.accept(place);
            });
        } catch (PortalException refused) {
            form.refuse(refused);
        }
    }
}
