package vn.motcua.transfer.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.curve.CoverageCurve.Change;

class CurveDrawingTests {

    private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
    private static final CoverageCurve DISTRICTS = CoverageCurve.of(
            UnitKind.DISTRICT, List.of(new Change(BEGIN, 0, 2), new Change(LocalDate.of(2022, 10, 3), 1, 0)));

    private static Document drawn(List<CurveDrawing.Aim> aims, int right) throws Exception {
        CurveDrawing drawing =
                new CurveDrawing(400, 200, right, LocalDate.of(2022, 6, 1), TODAY, LocalDate.of(2024, 1, 1));
        String svg = drawing.draw(
                "Huyện < xã & \"phường\"",
                List.of(DISTRICTS),
                aims,
                List.of(new CurveDrawing.Name(UnitKind.DISTRICT, "Cấp huyện <1/2>")));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void isReadOutByItsTitleWhateverStandsInIt() throws Exception {
        Document svg = drawn(List.of(), 100);
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Huyện < xã & \"phường\"");
        assertThat(svg.getDocumentElement().getTextContent()).contains("Cấp huyện <1/2>");
    }

    @Test
    void aTargetHasItsMarkAndItsStraightLineAhead() throws Exception {
        CurveDrawing.Aim aim =
                new CurveDrawing.Aim(UnitKind.DISTRICT, BigDecimal.valueOf(100), YEAR_END, TODAY.plusDays(60));
        assertThat(drawn(List.of(), 0).getElementsByTagName("path").getLength()).isEqualTo(1);
        assertThat(drawn(List.of(aim), 0).getElementsByTagName("path").getLength())
                .isEqualTo(3);
    }

    @Test
    void beginsBeforeTheFirstHandOverAndAtLeastAYearBack() {
        assertThat(CurveDrawing.begin(List.of(DISTRICTS), TODAY)).isEqualTo(LocalDate.of(2022, 6, 1));
        assertThat(CurveDrawing.begin(List.of(DISTRICTS), LocalDate.of(2025, 1, 1)))
                .isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(CurveDrawing.begin(List.of(), TODAY)).isEqualTo(LocalDate.of(2022, 6, 1));
    }
}
