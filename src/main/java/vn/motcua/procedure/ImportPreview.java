package vn.motcua.procedure;

/**
 * A list that was read and compared, and not yet taken over.
 *
 * @param fileName as the person's machine calls the file
 */
public record ImportPreview(String fileName, ImportPlan plan) {

    /** What would be written. */
    public ImportResult result() {
        return ImportResult.of(plan);
    }
}
