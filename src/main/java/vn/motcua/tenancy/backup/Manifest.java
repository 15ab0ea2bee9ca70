package vn.motcua.tenancy.backup;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the file; 1
 * @param slug whose rows these are
 * @param schemaVersion of the last migration its tables went through
 * @param takenAt the moment of which it is a picture, ISO, UTC
 * @param database the kind it was taken from; either kind takes it back
 * @param tables in an order in which rows find those they refer to
 */
public record Manifest(
        int format, String slug, String schemaVersion, String takenAt, String database, List<Entry> tables) {

    public static final int FORMAT = 1;

    /**
     * @param rows how many
     * @param bytes of its file, unpacked
     * @param sha256 of its file
     * @param content sum of its rows' own checksums, the same in whatever order a database gives them
     */
    public record Entry(String name, List<Column> columns, long rows, long bytes, String sha256, String content) {

        String file() {
            return "tables/" + name + ".jsonl";
        }
    }

    /** A column's name and the family of its type. */
    public record Column(String name, Family family) {}
}
