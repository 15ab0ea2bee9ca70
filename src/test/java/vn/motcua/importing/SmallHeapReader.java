package vn.motcua.importing;

import java.nio.file.Path;
import vn.motcua.shared.PortalException;

/** Reads one file and says which message refused it; to be started as a process of its own. */
final class SmallHeapReader {

    private SmallHeapReader() {}

    public static void main(String[] arguments) {
        try {
            Spreadsheets.read(Path.of(arguments[0]), "a.xlsx", row -> {});
        } catch (PortalException e) {
            System.out.println(e.messageKey());
        }
    }
}
