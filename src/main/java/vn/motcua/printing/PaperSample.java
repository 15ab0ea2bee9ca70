package vn.motcua.printing;

/** A paper without anybody's data, printed once after the start so that people do not wait for the first real one. */
public interface PaperSample {

    PdfDocument<?> sample();
}
