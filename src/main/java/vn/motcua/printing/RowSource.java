package vn.motcua.printing;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Hands rows to the engine as it asks for them. */
final class RowSource<T> implements JRDataSource {

    private final Map<String, Function<? super T, ? extends @Nullable Object>> fields;
    private final Iterator<? extends T> rows;
    private @Nullable T row;

    RowSource(PdfDocument<T> document) {
        this.fields = document.fields();
        this.rows = document.rows();
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        Function<? super T, ? extends @Nullable Object> reader = fields.get(field.getName());
        if (reader == null || row == null) {
            throw new JRException("Nothing tells how to read the field " + field.getName());
        }
        return reader.apply(row);
    }
}
