package vn.motcua.procedure.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureLevelsTests {

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân cấp xã, COMMUNE",
        "Uỷ ban nhân dân cấp xã, COMMUNE",
        "UBND cấp  xã, COMMUNE",
        "Chủ tịch UBND cấp xã, COMMUNE",
        "UBND phường, COMMUNE",
        "UBND thị trấn, COMMUNE",
        "Ủy ban nhân dân cấp huyện, DISTRICT",
        "UBND thị xã, DISTRICT",
        "Ủy ban nhân dân thành phố thuộc tỉnh, DISTRICT",
        "Phòng Tư Pháp, DISTRICT",
        "Sở Tư Pháp, PROVINCE",
        "Văn phòng Sở Xây dựng, PROVINCE",
        "Sở Tư pháp Thành phố Hà Nội, PROVINCE",
        "UBND tỉnh, PROVINCE",
        "Ủy ban nhân dân thành phố Đà Nẵng, PROVINCE",
        "Chủ tịch ủy ban nhân dân cấp tỉnh, PROVINCE",
        "'Sở Tài chính các tỉnh, thành phố', PROVINCE",
        "'Thuế tỉnh, thành phố', PROVINCE",
        "Ban Quản lý Khu kinh tế, PROVINCE",
        "Bảo hiểm xã hội tỉnh, PROVINCE",
        "Cục Thuế tỉnh Quảng Nam, PROVINCE",
        "Bộ Tài chính, MINISTRY",
        "Cục Thuế - Bộ tài chính, MINISTRY",
        "Tổng cục Hải quan, MINISTRY",
        "Cục Sở hữu trí tuệ, MINISTRY",
        "Ủy ban Chứng khoán Nhà nước - Bộ tài chính, MINISTRY",
        "Ngân hàng Nhà nước Việt Nam, MINISTRY",
        "Cục Đường bộ Việt Nam; Ủy ban nhân dân cấp xã; Sở Xây dựng, MINISTRY;PROVINCE;COMMUNE",
        "'Ủy ban nhân dân cấp tỉnh, cấp huyện, cấp xã', PROVINCE;DISTRICT;COMMUNE"
    })
    void anAgencyStandsForALevel(String agencies, String levels) {
        assertThat(Level.join(ProcedureLevels.of(agencies))).isEqualTo(levels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cơ quan đại diện có thẩm quyền",
                "Thuế cơ sở",
                "Hợp tác xã",
                "Bảo hiểm xã hội",
                "Trụ sở chính",
                "Sở giao dịch chứng khoán",
                "Bộ phận Một cửa"
            })
    void anAgencyThatSaysNothingCertainStandsForNone(String agencies) {
        assertThat(ProcedureLevels.of(agencies)).isEmpty();
    }

    @Test
    void theWayTheMarksAreEncodedDoesNotMatter() {
        String decomposed = Normalizer.normalize("Ủy ban nhân dân cấp xã", Normalizer.Form.NFD);
        assertThat(ProcedureLevels.of(decomposed)).containsExactly(Level.COMMUNE);
    }

    @Test
    void levelsAreKeptInTheOrderOfTheAdministration() {
        assertThat(Level.join(java.util.List.of(Level.COMMUNE, Level.PROVINCE, Level.COMMUNE)))
                .isEqualTo("PROVINCE;COMMUNE");
        assertThat(Level.split("COMMUNE;PROVINCE")).containsExactly(Level.PROVINCE, Level.COMMUNE);
        assertThat(Level.split("")).isEmpty();
    }
}
