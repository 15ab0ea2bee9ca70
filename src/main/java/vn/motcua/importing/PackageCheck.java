package vn.motcua.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.motcua.shared.PortalException;

/**
 * Walks through a zipped workbook before anything is built from it, counting what comes out, so that a bomb is refused
 * while memory stays flat. Opens the file with the same classes as the reader does: both see the same parts.
 */
final class PackageCheck {

    static final int MAX_ENTRIES = 2_000;
    /** In bytes, unpacked, of all parts together. */
    static final long MAX_UNPACKED = 300L * 1024 * 1024;

    private static final int PART = 1 << 16;
    private static final int ENTRY_SIGNATURE = 0x504B0102;

    private PackageCheck() {}

    /** @throws PortalException when the file is no workbook, is damaged, or is larger inside than is decent */
    static void check(Path file) {
        try {
            checkEntries(file);
            try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
                if (zip.getEntry("xl/workbook.xml") == null) {
                    throw PortalException.invalid("importing.not-spreadsheet");
                }
                checkParts(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            PortalException corrupt = PortalException.invalid("importing.corrupt");
            corrupt.initCause(e);
            throw corrupt;
        }
    }

    /** Counts the directory's signatures, since opening the file already builds an object for each entry. */
    private static void checkEntries(Path file) throws IOException {
        int entries = 0;
        int last = 0;
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                for (int i = 0; i < length; i++) {
                    last = (last << 8) | (part[i] & 0xFF);
                    if (last == ENTRY_SIGNATURE && ++entries > MAX_ENTRIES) {
                        throw PortalException.tooLarge("importing.unpacks-too-large");
                    }
                }
            }
        }
    }

    private static void checkParts(ZipFile zip) throws IOException {
        XmlPartCheck xml = new XmlPartCheck();
        long unpacked = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (UnpackedPart part =
                    new UnpackedPart(zip.getInputStream(entry), entry.getCompressedSize(), MAX_UNPACKED - unpacked)) {
                xml.check(part);
                part.drain();
                unpacked += part.size();
            }
        }
        xml.checkReferences();
    }
}
