package vn.motcua.platform.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * {@code backup SLUG [--data DIR] [--to FILE]} and {@code restore SLUG FILE [--data DIR]}: asks the portal that runs on
 * the data folder. The same jar without the portal, so it needs nothing that is not there anyway.
 */
@NamedInterface("command")
public final class ControlCommand {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int MISUSE = 2;
    private static final int NOT_RUNNING = 3;

    private final PrintStream out;
    private Path data = Path.of("data");
    private @Nullable Path to;

    private ControlCommand(PrintStream out) {
        this.out = out;
    }

    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && (arguments[0].equals("backup") || arguments[0].equals("restore"));
    }

    /** Returns what the process should end with: 0 done, 1 refused or failed, 2 misused, 3 no portal is running. */
    public static int run(String[] arguments, PrintStream out) {
        try {
            return new ControlCommand(out).run(List.of(arguments));
        } catch (IOException e) {
            out.println("Failed: " + e);
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private int run(List<String> arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--data") || word.equals("--to")) {
                if (i + 1 == arguments.size()) {
                    return misuse(word + " needs a value.");
                }
                i++;
                if (word.equals("--data")) {
                    data = Path.of(arguments.get(i));
                } else {
                    to = Path.of(arguments.get(i));
                }
            } else if (word.startsWith("--")) {
                return misuse("There is no option \"" + word + "\".");
            } else {
                words.add(word);
            }
        }
        boolean backup = words.getFirst().equals("backup");
        if (words.size() != (backup ? 2 : 3) || (!backup && to != null)) {
            return misuse(backup ? "Say which province." : "Say which province and which file.");
        }
        if (!words.get(1).matches("[a-z0-9-]{1,60}")) {
            return misuse("\"" + words.get(1) + "\" is no province's slug.");
        }
        return backup ? backup(words.get(1)) : restore(words.get(1), Path.of(words.get(2)));
    }

    private int misuse(String text) {
        out.println(text);
        out.println("  ./motcua backup SLUG [--data DIR] [--to FILE]");
        out.println("  ./motcua restore SLUG FILE [--data DIR]");
        return MISUSE;
    }

    private int backup(String slug) throws IOException, InterruptedException {
        String stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now());
        Path file = (to == null ? Path.of(slug + "-" + stamp + ".zip") : to).toAbsolutePath();
        if (Files.exists(file)) {
            out.println(file + " is there already and stays as it is. Choose another name: --to FILE");
            return FAILED;
        }
        Path half = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(half);
        createPrivate(half);
        try {
            Optional<HttpResponse<InputStream>> answer = ask(slug, "backup", HttpRequest.BodyPublishers.noBody());
            if (answer.isEmpty()) {
                return NOT_RUNNING;
            }
            try (InputStream body = answer.get().body()) {
                if (answer.get().statusCode() != 200) {
                    return refused(answer.get().statusCode(), body);
                }
                try (var target = Files.newOutputStream(half)) {
                    body.transferTo(target);
                }
            }
            Files.move(half, file);
            out.printf("Province %s is in %s (%,d bytes).%n", slug, file, Files.size(file));
            return OK;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** It holds people's names: for its owner's eyes. */
    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private int restore(String slug, Path file) throws IOException, InterruptedException {
        if (!Files.isReadable(file)) {
            out.println(file + " is not there or cannot be read.");
            return FAILED;
        }
        Optional<HttpResponse<InputStream>> answer = ask(slug, "restore", HttpRequest.BodyPublishers.ofFile(file));
        if (answer.isEmpty()) {
            return NOT_RUNNING;
        }
        try (InputStream body = answer.get().body()) {
            if (answer.get().statusCode() != 200) {
                return refused(answer.get().statusCode(), body);
            }
            out.println(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            return OK;
        }
    }

    private int refused(int status, InputStream body) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        out.println(text.isBlank() ? "The portal refused (" + status + ")." : text);
        return FAILED;
    }

    private Optional<HttpResponse<InputStream>> ask(String slug, String what, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        ControlFolder folder = new ControlFolder(data);
        Optional<Integer> port = folder.port();
        Optional<String> token = folder.token();
        if (port.isEmpty() || token.isEmpty()) {
            return notRunning();
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port.get() + "/control/provinces/" + slug + "/" + what))
                .header("Authorization", "Bearer " + token.get())
                .header("X-Operator", System.getProperty("user.name", ""))
                .POST(body)
                .build();
        // Not closed: with an answer still being read, that would wait for ever.
        HttpClient client = HttpClient.newHttpClient();
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (ConnectException e) {
            return notRunning();
        }
    }

    private Optional<HttpResponse<InputStream>> notRunning() {
        out.println("No portal is running on the data folder "
                + data.toAbsolutePath().normalize() + ". Start it with ./motcua run, or name its folder: --data DIR");
        return Optional.empty();
    }
}
