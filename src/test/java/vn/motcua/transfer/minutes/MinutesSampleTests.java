package vn.motcua.transfer.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.printing.PdfEngine;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** What is printed after the start so that nobody waits for the first paper. */
@DatabaseTest
class MinutesSampleTests {

    @Autowired
    MinutesPrinter printer;

    @Autowired
    PdfEngine engine;

    @Autowired
    As as;

    @Test
    void theSampleIsPrintedWithoutAProvinceAndWithoutAPerson() {
        as.nobody(() -> assertThat(engine.write(printer.sample(), OutputStream.nullOutputStream()))
                .isEqualTo(1));
    }
}
