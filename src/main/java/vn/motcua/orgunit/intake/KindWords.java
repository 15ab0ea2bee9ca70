package vn.motcua.orgunit.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.SearchKey;

/** The words by which lists name kinds of units, in both languages. */
final class KindWords {

    private static final Map<UnitKind, List<String>> WORDS = Map.of(
            UnitKind.DEPARTMENT,
            List.of(
                    "department",
                    "departments",
                    "so",
                    "ban",
                    "nganh",
                    "so, ban, nganh",
                    "so ban nganh",
                    "cap so",
                    "cap tinh"),
            UnitKind.SECTOR_AGENCY,
            List.of("sector_agency", "sector agency", "sector agencies", "nganh doc", "co quan nganh doc"),
            UnitKind.DISTRICT,
            List.of(
                    "district",
                    "districts",
                    "cap huyen",
                    "huyen",
                    "quan",
                    "thi xa",
                    "thanh pho",
                    "thanh pho thuoc tinh",
                    "quan, huyen",
                    "quan huyen"),
            UnitKind.COMMUNE,
            List.of(
                    "commune",
                    "communes",
                    "ward",
                    "township",
                    "cap xa",
                    "xa",
                    "phuong",
                    "thi tran",
                    "dac khu",
                    "phuong, xa"));

    private KindWords() {}

    static Optional<UnitKind> kind(String word) {
        String key = SearchKey.of(word);
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
