package vn.motcua.report;

/**
 * A finished report's file.
 *
 * @param name without marks or blanks, such as {@code danh-muc-tthc-quang-nam-2023-06-26.pdf}
 * @param content the PDF; a few megabytes at most
 */
public record ReportFile(String name, byte[] content) {}
