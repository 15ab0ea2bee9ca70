package vn.motcua.printing;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed. Rows are drawn one after the other and never held together, so that a long document needs
 * no more memory than a short one. Texts are printed as they are: there is no markup in them.
 *
 * @param template path below {@code reports/} without its ending, such as {@code catalogue/catalogue}
 * @param title of the file, as a reader's window shows it
 * @param author of the file: the office in whose name it is printed
 * @param parameters values by the names that the template declares
 * @param fields how to take each field that the template declares from a row
 * @param rows read once, in order
 */
public record PdfDocument<T>(
        String template,
        String title,
        String author,
        Map<String, Object> parameters,
        Map<String, Function<? super T, ? extends @Nullable Object>> fields,
        Iterator<? extends T> rows) {}
