package vn.motcua.printing;

import java.io.OutputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Prints the samples once, behind the scenes: the first paper of a fresh portal takes seconds, as templates are compiled
 * and fonts are read, and some papers are printed while others wait for the transaction.
 */
@Component
public class PrintingWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(PrintingWarmUp.class);

    private final PdfEngine engine;
    private final List<PaperSample> samples;

    PrintingWarmUp(PdfEngine engine, List<PaperSample> samples) {
        this.engine = engine;
        this.samples = samples;
    }

    /** Begins, and comes back at once; whoever prints meanwhile waits for nothing that is not needed anyway. */
    public void begin() {
        Thread.ofPlatform()
                .name("printing-warm-up")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::print);
    }

    /** All samples; one that fails costs only its own warmth. */
    void print() {
        for (PaperSample sample : samples) {
            try {
                engine.write(sample.sample(), OutputStream.nullOutputStream());
            } catch (RuntimeException e) {
                LOG.warn("A sample could not be printed", e);
            }
        }
    }
}
