package vn.motcua.staffing.person.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.SearchKey;

/** What a column of a list of employees may hold, and the headers under which lists are known to hold it. */
enum PersonColumn {
    CODE(14, "ma", "ma nv", "ma nhan vien", "ma so", "code", "employee code"),
    NAME(28, "ho ten", "ho va ten", "ten nhan vien", "nhan vien", "name", "full name"),
    BIRTH_DATE(14, "ngay sinh", "ngay thang nam sinh", "date of birth"),
    BIRTH_YEAR(10, "nam sinh", "year of birth", "birth year"),
    IDENTITY(
            16,
            "so dinh danh",
            "so dinh danh ca nhan",
            "cccd",
            "so cccd",
            "can cuoc",
            "so can cuoc",
            "cmnd",
            "cmnd cccd",
            "identity number"),
    PHONE(14, "dien thoai", "so dien thoai", "sdt", "phone"),
    EMAIL(26, "email", "thu dien tu", "e mail"),
    ADDRESS(30, "dia chi", "dia chi lien he", "address", "contact address"),
    QUALIFICATION(14, "trinh do", "trinh do chuyen mon", "bang cap", "degree", "qualification"),
    MAJOR(20, "chuyen nganh", "nganh", "nganh hoc", "major"),
    LANGUAGES(20, "ngon ngu", "tieng dan toc", "ngoai ngu", "languages"),
    TRAINED(
            14,
            "tap huan",
            "da tap huan",
            "da tap huan truoc khi dung he thong",
            "trained",
            "trained before the portal"),
    BADGE(14, "so the", "so the nhan vien", "badge", "badge number"),
    BADGE_ON(14, "ngay cap the", "badge issued on"),
    UNIFORM_ON(16, "ngay cap dong phuc", "uniform issued on"),
    OFFICE(14, "ma buu cuc", "buu cuc", "ma don vi buu dien", "post office", "post office code"),
    JOB(20, "chuc danh", "chuc vu", "vi tri", "position", "job"),
    FROM(14, "lam viec tu ngay", "ngay vao lam", "tu ngay", "works from", "from");

    private final int width;
    private final List<String> headers;

    PersonColumn(int width, String... headers) {
        this.width = width;
        this.headers = List.of(headers);
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Key of the header that the portal itself writes. */
    String header() {
        return "personlist.column." + name();
    }

    static Optional<PersonColumn> headedBy(String header) {
        String key = SearchKey.of(header.replaceAll("\\([^)]*\\)", " ").replaceAll("[_/,.:–-]", " "))
                .replaceAll("\\s+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(key))
                .findFirst();
    }
}
