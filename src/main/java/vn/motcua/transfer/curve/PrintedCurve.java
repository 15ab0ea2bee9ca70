package vn.motcua.transfer.curve;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.curve.CurveDrawing.Aim;
import vn.motcua.transfer.curve.CurveDrawing.Name;

/** Coverage over time for a paper: lines tell themselves apart by their dashes, too, for who prints in black. */
public final class PrintedCurve {

    /** Of the picture, which a paper makes narrower: 640 become 467 points. */
    private static final int WIDTH = 640;

    private static final int HEIGHT = 266;
    private static final int NAMES = 172;

    private static final String STYLES = """
            text { font-family: 'Liberation Serif'; fill: #000000; }
            .curve-grid { stroke: #c8c8c8; stroke-width: 0.7; }
            .curve-today { stroke: #606060; stroke-width: 0.8; stroke-dasharray: 2 3; }
            .curve-line { fill: none; stroke: #000000; stroke-width: 2.2; stroke-linejoin: round; }
            .curve-ahead { fill: none; stroke: #606060; stroke-width: 1; stroke-dasharray: 4 4; }
            .curve-line.curve-DEPARTMENT { stroke: #1a6b3c; }
            .curve-line.curve-SECTOR_AGENCY { stroke: #5a6366; stroke-dasharray: 7 3; }
            .curve-line.curve-DISTRICT { stroke: #1f5a93; stroke-dasharray: 11 3; }
            .curve-line.curve-COMMUNE { stroke: #8a5300; stroke-dasharray: 3 2; }
            .curve-ahead.curve-DISTRICT, .curve-aim.curve-DISTRICT { stroke: #1f5a93; }
            .curve-ahead.curve-COMMUNE, .curve-aim.curve-COMMUNE { stroke: #8a5300; }
            .curve-aim { fill: #ffffff; stroke: #000000; stroke-width: 1.4; }
            .curve-tick { font-size: 12.5px; }
            .curve-tick-y { text-anchor: end; }
            .curve-tick-x { text-anchor: middle; }
            .curve-name { font-size: 13.5px; font-weight: bold; }
            """;

    private PrintedCurve() {}

    /**
     * An SVG that needs nothing but itself and the font of official papers.
     *
     * @param day on which the lines end
     * @param name of a line, by its kind
     */
    public static String of(
            String title, List<CoverageCurve> curves, List<Aim> aims, LocalDate day, Function<UnitKind, String> name) {
        List<Name> names = curves.stream()
                .map(curve -> new Name(curve.kind(), name.apply(curve.kind())))
                .toList();
        return new CurveDrawing(WIDTH, HEIGHT, NAMES, CurveDrawing.begin(curves, day), day, CurveDrawing.end(aims, day))
                .draw(STYLES, title, curves, aims, names);
    }
}
