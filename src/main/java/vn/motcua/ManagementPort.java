package vn.motcua;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts what is for the machine's own keepers on a port of its own, which only the machine itself reaches: 8081, or any
 * free one when that is taken and nobody asked for it by name. The data folder says which.
 */
final class ManagementPort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int USUAL = 8081;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Map<String, Object> chosen = new HashMap<>();
        if (!environment.containsProperty("management.server.port")) {
            chosen.put("management.server.port", isFree(USUAL) ? USUAL : 0);
        }
        if (!environment.containsProperty("management.server.address")) {
            chosen.put("management.server.address", "127.0.0.1");
        }
        environment.getPropertySources().addLast(new MapPropertySource("management port", chosen));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
