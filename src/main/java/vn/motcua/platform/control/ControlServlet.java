package vn.motcua.platform.control;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.Outage;
import vn.motcua.tenancy.lifecycle.ProvinceBackups;

/**
 * {@code POST /control/provinces/{slug}/backup} answers the zip, {@code …/restore} takes one as its body. Errors are a
 * sentence in plain text.
 */
class ControlServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(ControlServlet.class);
    private static final Pattern PATH = Pattern.compile("/provinces/([a-z0-9-]{1,60})/(backup|restore)");

    private final transient ProvinceBackups backups;
    private final transient Messages messages;
    private final transient Path folder;

    ControlServlet(ProvinceBackups backups, Messages messages, Path folder) {
        this.backups = backups;
        this.messages = messages;
        this.folder = folder;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            say(response, HttpServletResponse.SC_NOT_FOUND, messages.text(Messages.ENGLISH, "shared.not-found"));
            return;
        }
        String slug = path.group(1);
        try {
            Files.createDirectories(folder);
            // By a file on both ways: what fails half-way can still be said, and nothing half is taken for whole.
            Path file = Files.createTempFile(folder, ".control", ".part");
            try {
                if (path.group(2).equals("backup")) {
                    backup(slug, by(request), file, response);
                } else {
                    restore(slug, by(request), file, request, response);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (PortalException e) {
            int status = e.kind() == PortalException.Kind.NOT_FOUND
                    ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_CONFLICT;
            String text = e.kind() == PortalException.Kind.NOT_FOUND
                    ? messages.text(Messages.ENGLISH, "platform.control.no-province", slug)
                    : messages.text(Messages.ENGLISH, e);
            say(response, status, text);
        } catch (RuntimeException e) {
            String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("{} failed ({})", request.getPathInfo(), id, e);
            String text = Outage.isBehind(e)
                    ? messages.text(Messages.ENGLISH, "tenancy.unreachable")
                    : messages.text(Messages.ENGLISH, "shared.unexpected", id);
            say(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, text);
        }
    }

    private void backup(String slug, String by, Path file, HttpServletResponse response) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            backups.backUp(slug, by, out);
        }
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private void restore(String slug, String by, Path file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        backups.check(slug);
        try (InputStream in = request.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        backups.restore(slug, by, file);
        say(response, HttpServletResponse.SC_OK, messages.text(Messages.ENGLISH, "platform.control.restored", slug));
    }

    /** Who the command says is sitting there; the token says that they may. */
    private static String by(HttpServletRequest request) {
        String name = Optional.ofNullable(request.getHeader("X-Operator")).orElse("");
        String plain = name.replaceAll("[^\\p{Alnum}._-]", "");
        return "console/" + plain.substring(0, Math.min(plain.length(), 60));
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
