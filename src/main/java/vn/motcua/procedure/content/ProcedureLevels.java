package vn.motcua.procedure.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.shared.Texts;

/**
 * Derives levels from the names of the executing agencies, for files that state no level. A name that says nothing
 * certain ("Cơ quan đại diện có thẩm quyền") adds none. Marks count here: "sở" is a department, "số" is not.
 */
public final class ProcedureLevels {

    private static final Pattern COMMITTEE = words("(ủy|uỷ) ban nhân dân");
    private static final Pattern CITY_OF_A_PROVINCE = words("(thành phố|thị xã) (thuộc|trực thuộc) tỉnh");
    private static final Pattern COMMUNE =
            words("(?<!thị )(?<!hợp tác )xã(?! hội)|phường|thị trấn|đặc khu(?! kinh tế)");
    private static final Pattern DISTRICT = words("huyện|quận|thị xã|phòng tư pháp|phòng tài chính"
            + "|phòng kinh tế|phòng nội vụ|phòng văn hóa|phòng giáo dục|phòng lao động|phòng tài nguyên"
            + "|phòng nông nghiệp|phòng quản lý đô thị|phòng y tế");
    private static final Pattern PROVINCE = words(
            "tỉnh|ubnd (các )?thành phố|(?<!cơ )(?<!trụ )(?<!công )sở(?! hữu)(?! giao dịch)|ban quản lý (các )?khu");
    private static final Pattern MINISTRY = Pattern.compile(
            "^(các )?(bộ(?! phận)(?! chỉ huy)|cục|tổng cục|vụ|thủ tướng|chính phủ|thanh tra chính phủ|ngân hàng nhà nước"
                    + "|(ủy|uỷ) ban (chứng khoán|dân tộc)|kho bạc nhà nước việt nam|bảo hiểm xã hội việt nam)(?!\\p{L})");

    private ProcedureLevels() {}

    /** @param agencies separated by semicolons or line breaks */
    public static List<Level> of(String agencies) {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        Arrays.stream(agencies.split("[;\\n\\r]")).map(ProcedureLevels::ofOne).forEach(levels::addAll);
        return List.copyOf(levels);
    }

    private static Set<Level> ofOne(String agency) {
        String lower = Texts.tidy(agency).toLowerCase(Locale.ROOT);
        String name = CITY_OF_A_PROVINCE
                .matcher(COMMITTEE.matcher(lower).replaceAll("ubnd"))
                .replaceAll("huyện");
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        add(levels, Level.COMMUNE, COMMUNE, name);
        add(levels, Level.DISTRICT, DISTRICT, name);
        add(levels, Level.PROVINCE, PROVINCE, name);
        // "Cục Thuế tỉnh …" is the ministry's branch in the province, and so of the province's level.
        if (levels.isEmpty()) {
            add(levels, Level.MINISTRY, MINISTRY, name);
        }
        return levels;
    }

    private static void add(Set<Level> levels, Level level, Pattern pattern, String name) {
        if (pattern.matcher(name).find()) {
            levels.add(level);
        }
    }

    /** One of the phrases, not as part of a longer word. */
    private static Pattern words(String phrases) {
        return Pattern.compile("(?<!\\p{L})(" + phrases + ")(?!\\p{L})");
    }
}
