package vn.motcua.procedure.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.SearchKey;

/**
 * A row of an appendix that speaks for those below it: "A. THỦ TỤC CẤP TỈNH" for the level, "I. LĨNH VỰC HỘ TỊCH" or
 * "II. Hộ tịch" for the field.
 *
 * @param level null when it names none
 * @param field "" when it names none
 */
record GroupRow(@Nullable Level level, String field) {

    private static final int FEWEST_CELLS = 2;
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:[A-HK-Z]|[IVXLC]{1,6}|\\d{1,2})\\s*[.)\\-–:]\\s*|^(?:[A-HK-UWYZ]|[IVXLC]{1,6})\\s+");
    private static final Pattern ONLY_ORDINAL = Pattern.compile("^(?:[A-Z]|[IVXLC]{1,6})\\s*[.)]?$");
    private static final Pattern FIELD = Pattern.compile("^(?iu:lĩnh vực)\\s*:?\\s*(.*?)(?:\\s*\\(.*\\))?$");

    /** The group that a row begins, when it is no procedure. */
    static Optional<GroupRow> in(SheetRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.blank())
                .map(SheetCell::tidied)
                .distinct()
                .toList();
        if (texts.isEmpty() || texts.size() > FEWEST_CELLS) {
            return Optional.empty();
        }
        if (texts.size() == FEWEST_CELLS
                && !ONLY_ORDINAL.matcher(texts.getFirst()).matches()) {
            return Optional.empty();
        }
        String text = texts.getLast();
        boolean numbered = texts.size() == FEWEST_CELLS || ORDINAL.matcher(text).find();
        String title =
                texts.size() == FEWEST_CELLS ? text : ORDINAL.matcher(text).replaceFirst("");
        Level level = level(SearchKey.of(title));
        if (level != null) {
            return Optional.of(new GroupRow(level, ""));
        }
        var field = FIELD.matcher(title);
        if (field.matches()) {
            return Optional.of(new GroupRow(null, sentence(field.group(1))));
        }
        return numbered ? Optional.of(new GroupRow(null, sentence(title))) : Optional.empty();
    }

    private static @Nullable Level level(String words) {
        if (words.contains("cap trung uong") || words.contains("cap bo")) {
            return Level.MINISTRY;
        } else if (words.contains("cap tinh")) {
            return Level.PROVINCE;
        } else if (words.contains("cap huyen")) {
            return Level.DISTRICT;
        }
        return words.contains("cap xa") ? Level.COMMUNE : null;
    }

    /** What is written in capitals, as a field is written: "HỘ TỊCH" is "Hộ tịch". */
    private static String sentence(String text) {
        boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
        return capitals && !text.isEmpty()
                ? text.charAt(0) + text.substring(1).toLowerCase(java.util.Locale.ROOT)
                : text;
    }
}
