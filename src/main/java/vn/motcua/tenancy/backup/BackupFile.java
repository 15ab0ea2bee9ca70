package vn.motcua.tenancy.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.motcua.shared.PortalException;

/** A backup in a file. Believes nothing of it before {@link #verify} has read it to the end. */
public final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private static final int MOST_ENTRIES = 500;
    private static final int MANIFEST_BYTES = 4 << 20;
    private static final int LINE_BYTES = 128 << 20;
    /** Rows are words: a file that grows more than this when unpacked is no backup. */
    private static final long GROWTH = 400;

    private static final long ALLOWED_ANYWAY = 64L << 20;

    private final Path path;
    private final ZipFile zip;

    private BackupFile(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    public static BackupFile open(Path path) {
        try {
            return new BackupFile(path, new ZipFile(path.toFile()));
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static PortalException damaged() {
        return PortalException.invalid("tenancy.backup.damaged");
    }

    /**
     * Reads all of it and compares every checksum.
     *
     * @throws PortalException when it is damaged, cut off, changed, or no backup at all
     */
    public Manifest verify() {
        try {
            Manifest manifest = manifest();
            Set<String> expected = new HashSet<>();
            expected.add(MANIFEST);
            for (Manifest.Entry table : manifest.tables()) {
                if (!isPlain(table.name())
                        || !table.columns().stream().allMatch(column -> isPlain(column.name()))
                        || !expected.add(table.file())) {
                    throw damaged();
                }
            }
            Set<String> found = new HashSet<>();
            zip.stream().map(ZipEntry::getName).forEach(found::add);
            if (!found.equals(expected) || zip.size() != expected.size()) {
                throw damaged();
            }
            long allowed = Files.size(path) * GROWTH + ALLOWED_ANYWAY;
            for (Manifest.Entry table : manifest.tables()) {
                allowed -= table.bytes();
                if (table.bytes() < 0 || allowed < 0) {
                    throw damaged();
                }
                verify(table);
            }
            return manifest;
        } catch (IOException | JacksonException | NullPointerException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    /** Names go into statements: nothing but what a migration would call something. */
    private static boolean isPlain(String name) {
        return name.matches("[a-z][a-z0-9_]{0,63}");
    }

    private Manifest manifest() throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null || zip.size() > MOST_ENTRIES) {
            throw damaged();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] text = in.readNBytes(MANIFEST_BYTES);
            Manifest manifest = TableDump.JSON.readValue(text, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw PortalException.invalid("tenancy.backup.format", String.valueOf(manifest.format()));
            }
            return manifest;
        }
    }

    private void verify(Manifest.Entry table) throws IOException {
        TableDump.Sums sums = new TableDump.Sums();
        try (Lines lines = lines(table)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                sums.add(line);
            }
        }
        if (sums.rows() != table.rows()
                || !sums.content().equals(table.content())
                || !sums.file().equals(table.sha256())) {
            throw damaged();
        }
    }

    Lines lines(Manifest.Entry table) throws IOException {
        ZipEntry entry = zip.getEntry(table.file());
        if (entry == null) {
            throw damaged();
        }
        return new Lines(new BufferedInputStream(zip.getInputStream(entry)), table.bytes());
    }

    /** Lines with their ends, and never more bytes than were announced. */
    static final class Lines implements AutoCloseable {

        private final InputStream in;
        private long left;

        Lines(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        byte @Nullable [] next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(256);
            int read;
            do {
                read = in.read();
                if (read < 0) {
                    if (line.size() > 0) {
                        throw damaged();
                    }
                    return null;
                }
                if (--left < 0 || line.size() > LINE_BYTES) {
                    throw damaged();
                }
                line.write(read);
            } while (read != '\n');
            return line.toByteArray();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
