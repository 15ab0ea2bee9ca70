package vn.motcua.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRVirtualizer;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.springframework.stereotype.Component;

/**
 * Prints documents as PDF with JasperReports: in Vietnamese, with the fonts embedded. May be used by several
 * threads at once. Beyond {@value #PAGES_IN_MEMORY} pages, finished ones wait in a file for the end of the document.
 */
@Component
public class PdfEngine implements AutoCloseable {

    private static final int PAGES_IN_MEMORY = 100;
    private static final int BLOCK_BYTES = 4096;
    private static final int BLOCKS_TO_GROW = 256;

    private final Templates templates = new Templates();
    private final Path folder;
    private final JRSwapFile waiting;

    public PdfEngine() {
        try {
            // Readable for this account only: the pages may name people.
            folder = Files.createTempDirectory("motcua-printing");
        } catch (IOException e) {
            throw new PrintingException("There is no folder for pages that wait", e);
        }
        waiting = new JRSwapFile(folder.toString(), BLOCK_BYTES, BLOCKS_TO_GROW);
    }

    /**
     * Prints a document. Nothing is written before all its rows were read.
     *
     * @param out stays open
     * @return the number of pages
     * @throws PrintingException when the template or the document is wrong
     */
    public <T> int write(PdfDocument<T> document, OutputStream out) {
        JRSwapFileVirtualizer virtualizer = new JRSwapFileVirtualizer(PAGES_IN_MEMORY, waiting, false);
        try {
            JasperPrint print = JasperFillManager.fillReport(
                    templates.get(document.template()), parameters(document, virtualizer), new RowSource<>(document));
            virtualizer.setReadOnly(true);
            export(print, document, out);
            return print.getPages().size();
        } catch (JRException e) {
            throw new PrintingException("The document " + document.template() + " cannot be printed", e);
        } finally {
            virtualizer.cleanup();
        }
    }

    private static Map<String, Object> parameters(PdfDocument<?> document, JRVirtualizer virtualizer) {
        Map<String, Object> parameters = new HashMap<>(document.parameters());
        parameters.replaceAll((name, value) -> value instanceof Drawing drawing
                ? SimpleDataRenderer.getInstance(drawing.svg().getBytes(StandardCharsets.UTF_8))
                : value);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag(VietnamesePdfExporter.LANGUAGE));
        parameters.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
        return parameters;
    }

    private static void export(JasperPrint print, PdfDocument<?> document, OutputStream out) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(document.title());
        configuration.setMetadataAuthor(document.author());
        configuration.setMetadataCreator("Motcua");
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        VietnamesePdfExporter exporter = new VietnamesePdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }

    @Override
    public void close() throws IOException {
        waiting.dispose();
        Files.deleteIfExists(folder);
    }
}
