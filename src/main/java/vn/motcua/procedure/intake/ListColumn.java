package vn.motcua.procedure.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list as it stands in the file.
 *
 * @param index from 0
 * @param letter as spreadsheets show it
 * @param header as written; "" when it has none
 * @param holds what it holds; null when nobody knows yet
 * @param samples the first texts below the header
 */
public record ListColumn(
        int index, String letter, String header, @Nullable ImportColumn holds, List<String> samples) {

    ListColumn with(@Nullable ImportColumn column) {
        return new ListColumn(index, letter, header, column, samples);
    }
}
