package vn.motcua.platform.control;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Deployment;

/** Announces the management port in the data folder once it listens, and takes the announcement back at the end. */
@Component
class ControlAnnouncement {

    private final ControlFolder folder;
    private volatile @Nullable String token;
    private volatile int port;

    ControlAnnouncement(Deployment deployment) {
        this.folder = new ControlFolder(deployment.data());
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
            return;
        }
        try {
            port = event.getWebServer().getPort();
            token = folder.announce(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the door is; empty while there is none. */
    OptionalInt port() {
        return port > 0 ? OptionalInt.of(port) : OptionalInt.empty();
    }

    /** Whether a request brought the token. */
    boolean admits(@Nullable String authorization) {
        String secret = token;
        return secret != null && authorization != null && ControlFolder.same(authorization, "Bearer " + secret);
    }

    @PreDestroy
    void leave() throws IOException {
        if (token != null) {
            folder.leave();
        }
    }
}
