package vn.motcua.walls;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** What a case works with: the portal's services, and the names of the planted rows. */
@Component
class Scene {

    private final ApplicationContext context;
    private final Plant plant;
    private final ApiDoor api;
    private final ScreenDoor screens;
    private final SecurityContextHolderStrategy security;

    Scene(
            ApplicationContext context,
            Plant plant,
            ApiDoor api,
            ScreenDoor screens,
            SecurityContextHolderStrategy security) {
        this.context = context;
        this.plant = plant;
        this.api = api;
        this.screens = screens;
        this.security = security;
    }

    <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    /** Key of a planted row, by its table or its name in {@link Plant}. */
    UUID id(String name) {
        return plant.id(name);
    }

    /** A day on which the planted rows are in force. */
    LocalDate day() {
        return Plant.DAY;
    }

    /** Stands in every text of the planted rows. */
    String word() {
        return Plant.WORD;
    }

    /** Requests of the API, as the one who is acting. */
    ApiDoor api() {
        return api;
    }

    /** What stands on a screen, as the one who is acting. */
    String screen(String address) {
        Authentication who = security.getContext().getAuthentication();
        return screens.open(who, address);
    }
}
