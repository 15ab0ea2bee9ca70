package vn.motcua.printing;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/**
 * Names the language of the file, so that it is read aloud in Vietnamese. The stock exporter does so only for tagged
 * files, which this edition of JasperReports no longer makes (since 7.0.8).
 */
final class VietnamesePdfExporter extends JRPdfExporter {

    static final String LANGUAGE = "vi-VN";

    @Override
    protected PdfProducer createPdfProducer() {
        return new Producer(createPdfProducerContext());
    }

    private static final class Producer extends ClassicPdfProducer {

        Producer(PdfProducerContext context) {
            super(context);
        }

        @Override
        public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
            PdfDocumentWriter writer = super.createWriter(out);
            writer.setLanguage(LANGUAGE);
            return writer;
        }
    }
}
