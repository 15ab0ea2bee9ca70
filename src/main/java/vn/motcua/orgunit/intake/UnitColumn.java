package vn.motcua.orgunit.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.SearchKey;

/** What a column of a list of units may hold, and the headers under which lists are known to hold it. */
enum UnitColumn {
    PROVINCE_CODE("ma tp", "ma tinh", "ma tinh thanh pho", "province code"),
    PROVINCE("tinh", "tinh thanh pho", "ten tinh", "ten tinh thanh pho", "province", "province name"),
    DISTRICT_CODE("ma qh", "ma huyen", "ma quan huyen", "ma cap huyen", "district code"),
    DISTRICT("huyen", "quan huyen", "ten huyen", "ten quan huyen", "cap huyen", "district", "district name"),
    COMMUNE_CODE("ma px", "ma xa", "ma phuong xa", "ma cap xa", "commune code", "ward code"),
    COMMUNE("xa", "phuong xa", "ten xa", "ten phuong xa", "cap xa", "commune", "commune name", "ward"),
    CODE("ma", "ma so", "ma don vi", "code", "unit code"),
    NAME("ten", "ten don vi", "don vi", "name", "unit name", "unit"),
    KIND("loai", "loai don vi", "loai hinh", "cap", "kind", "type", "level"),
    PARENT_CODE(
            "ma cap tren",
            "ma don vi cap tren",
            "ma don vi cha",
            "ma truc thuoc",
            "parent code",
            "parent unit code",
            "code of the parent unit");

    private final List<String> headers;

    UnitColumn(String... headers) {
        this.headers = List.of(headers);
    }

    /** The column that a header is known for; none for one that says nothing about units. */
    static Optional<UnitColumn> headedBy(String header) {
        String key = SearchKey.of(header.replaceAll("\\([^)]*\\)", " ").replaceAll("[_/,.:–-]", " "));
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(key))
                .findFirst();
    }
}
