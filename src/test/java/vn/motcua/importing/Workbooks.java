package vn.motcua.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes spreadsheets for tests: good ones with a writer, bad ones part by part. */
public final class Workbooks {

    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";

    private Workbooks() {}

    /** A workbook with one sheet that the caller fills. */
    public static Path written(Path folder, Consumer<Worksheet> fill) {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Motcua", "1.0")) {
            fill.accept(workbook.newWorksheet("Danh sách TTHC"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A workbook whose sheet holds the given XML of rows, and whose shared texts hold the given items. */
    static Path raw(Path folder, String rows, String sharedTexts) {
        Map<String, Part> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", out -> write(out, SHEET_START + rows + SHEET_END));
        parts.put("xl/sharedStrings.xml", out -> write(out, "<sst>" + sharedTexts + "</sst>"));
        return zipped(folder, parts);
    }

    /** A workbook in which one part consists of the same piece again and again. */
    static Path bomb(Path folder, String part, String start, String piece, long size) {
        Map<String, Part> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", out -> write(out, SHEET_START + SHEET_END));
        parts.put(part, out -> {
            write(out, start);
            byte[] block = piece.repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < size; written += block.length) {
                out.write(block);
            }
        });
        return zipped(folder, parts);
    }

    static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", out -> write(out, """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>"""));
        parts.put("xl/workbook.xml", out -> write(out, """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", out -> write(out, """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"""));
        return parts;
    }

    static Path zipped(Path folder, Map<String, Part> parts) {
        Path file = folder.resolve("list.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the content of a part. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }
}
