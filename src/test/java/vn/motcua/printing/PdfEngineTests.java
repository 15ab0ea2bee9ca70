package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PdfEngineTests {

    private static final PdfEngine ENGINE = new PdfEngine();

    @AfterAll
    static void close() throws IOException {
        ENGINE.close();
    }

    @Test
    void everyVietnameseLetterIsPrintedInAllFourStyles() throws IOException {
        List<String> letters = IntStream.concat(
                        "ĂăÂâĐđÊêÔôƠơƯư".chars(),
                        IntStream.rangeClosed(0x1EA0, 0x1EF9).map(letter -> letter))
                .mapToObj(Character::toString)
                .toList();
        String text = text(print(letters.iterator()));
        for (String letter : letters) {
            assertThat(text.chars().filter(c -> c == letter.charAt(0)).count())
                    .as(letter)
                    .isEqualTo(4);
        }
    }

    @Test
    void textIsNeverMarkup() throws IOException {
        assertThat(text(print(List.of("<b>A&B</b> &lt; ${x}").iterator()))).contains("<b>A&B</b> &lt; ${x}");
    }

    @Test
    void theFileSaysThatItIsVietnameseAndWhatItIs() throws IOException {
        PdfReader reader = print(List.of("một").iterator());
        assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("vi-VN");
        assertThat(reader.getInfo()).containsEntry("Title", "Danh mục mẫu").containsEntry("Author", "Ủy ban nhân dân");
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        PdfReader reader = print(List.of("một").iterator());
        PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertThat(fonts.getKeys()).hasSize(4).allSatisfy(name -> {
            PdfDictionary font = fonts.getAsDict(name);
            PdfDictionary descendant = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
            assertThat(font.getAsName(PdfName.BASEFONT).toString()).contains("LiberationSerif");
            assertThat(font.getAsName(PdfName.ENCODING)).hasToString("/Identity-H");
            assertThat(descendant.getAsDict(PdfName.FONTDESCRIPTOR).getAsStream(PdfName.FONTFILE2))
                    .isNotNull();
        });
    }

    @Test
    void pagesThatWaitedInTheFileComeBackInOrder() throws IOException {
        int rows = 26 * 400;
        PdfReader reader =
                print(IntStream.range(0, rows).mapToObj(row -> "dòng " + row).iterator());
        assertThat(reader.getNumberOfPages()).isEqualTo(400);
        for (int page = 1; page <= 400; page++) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(page))
                    .contains("dòng " + (page - 1) * 26)
                    .contains("dòng " + (page * 26 - 1));
        }
    }

    @Test
    void severalAreWrittenAtOnceWithoutMixing() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> texts = IntStream.range(0, 8)
                    .mapToObj(document -> threads.submit(() -> text(print(IntStream.range(0, 200)
                            .mapToObj(row -> "tài liệu " + document)
                            .iterator()))))
                    .toList();
            for (int document = 0; document < 8; document++) {
                assertThat(texts.get(document).get().replaceAll("tài liệu " + document, ""))
                        .doesNotContain("tài liệu");
            }
        }
    }

    @Test
    void anUnknownTemplateIsNamed() {
        assertThatThrownBy(() ->
                        ENGINE.write(document("sample/nothing", List.of("a").iterator()), out()))
                .isInstanceOf(PrintingException.class)
                .hasMessageContaining("sample/nothing");
    }

    @Test
    void aTemplateIsNeverSoughtElsewhere() {
        assertThatThrownBy(() -> ENGINE.write(
                        document("../reports/sample/rows", List.of("a").iterator()), out()))
                .isInstanceOf(PrintingException.class)
                .hasMessageContaining("not the name of a template");
    }

    @Test
    void aFieldThatNobodyReadsIsAnError() {
        PdfDocument<String> document = new PdfDocument<>(
                "sample/rows", "", "", Map.of(), Map.of(), List.of("a").iterator());
        assertThatThrownBy(() -> ENGINE.write(document, out()))
                .isInstanceOf(PrintingException.class)
                .hasRootCauseMessage("Nothing tells how to read the field text");
    }

    private static PdfReader print(Iterator<String> rows) throws IOException {
        ByteArrayOutputStream out = out();
        int pages = ENGINE.write(document("sample/rows", rows), out);
        PdfReader reader = new PdfReader(out.toByteArray());
        assertThat(reader.getNumberOfPages()).isEqualTo(pages);
        return reader;
    }

    private static PdfDocument<String> document(String template, Iterator<String> rows) {
        return new PdfDocument<>(
                template, "Danh mục mẫu", "Ủy ban nhân dân", Map.of(), Map.of("text", Function.identity()), rows);
    }

    private static ByteArrayOutputStream out() {
        return new ByteArrayOutputStream();
    }

    private static String text(PdfReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }
}
