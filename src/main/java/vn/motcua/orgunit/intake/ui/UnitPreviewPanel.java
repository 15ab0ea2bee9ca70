package vn.motcua.orgunit.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.orgunit.intake.UnitPreview;
import vn.motcua.orgunit.intake.UnitVerdict;
import vn.motcua.shared.Messages;

/** What a list would do: figures that narrow the rows below. */
class UnitPreviewPanel extends Div {

    private final UnitPreview preview;
    private final Map<UnitVerdict, NativeButton> figures = new EnumMap<>(UnitVerdict.class);
    private final UnitLineGrid grid;

    UnitPreviewPanel(UnitPreview preview, Messages messages) {
        this.preview = preview;
        this.grid = new UnitLineGrid(messages);
        addClassName("panel");
        setId("unit-preview");
        Div row = new Div();
        row.addClassNames("figures", "figures-many");
        for (UnitVerdict verdict : UnitVerdict.values()) {
            row.add(figure(verdict));
        }
        add(row, sentence(), grid);
        choose(Stream.of(
                        UnitVerdict.FAULTY,
                        UnitVerdict.NEW,
                        UnitVerdict.RENAMED,
                        UnitVerdict.MOVED,
                        UnitVerdict.MISSING)
                .filter(verdict -> preview.count(verdict) > 0)
                .findFirst()
                .orElse(UnitVerdict.UNCHANGED));
    }

    private NativeButton figure(UnitVerdict verdict) {
        int count = preview.count(verdict);
        Span name = new Span(getTranslation("unitlist.kind." + verdict));
        name.addClassName("figure-name");
        Span number = new Span(ListWords.number(count));
        number.addClassName("figure-number");
        NativeButton button = new NativeButton();
        button.add(name, number);
        String tone = count == 0 ? "quiet" : ListWords.TONES.getOrDefault(verdict, "quiet");
        button.addClassNames("figure", "figure-choice", "figure-" + tone);
        button.setId("list-" + verdict);
        button.addClickListener(click -> choose(verdict));
        figures.put(verdict, button);
        return button;
    }

    private void choose(UnitVerdict verdict) {
        figures.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == verdict)));
        grid.show(verdict, preview.of(verdict));
    }

    private Div sentence() {
        int faulty = preview.count(UnitVerdict.FAULTY);
        Div sheet = new Div();
        sheet.addClassNames("sheet", faulty > 0 ? "sheet-bad" : "sheet-good");
        if (faulty > 0) {
            sheet.add(new Paragraph(getTranslation("unitlist.faulty", ListWords.number(faulty))));
        } else if (preview.writes() == 0) {
            sheet.add(new Paragraph(getTranslation("unitlist.nothing")));
        } else {
            sheet.add(
                    new Paragraph(getTranslation("unitlist.clean", ListWords.number(preview.writes()), preview.day())));
        }
        if (preview.count(UnitVerdict.MISSING) > 0) {
            sheet.add(new Paragraph(
                    getTranslation("unitlist.missing", ListWords.number(preview.count(UnitVerdict.MISSING)))));
        }
        if (preview.withoutDistricts()) {
            sheet.add(new Paragraph(getTranslation("unitlist.without-districts")));
        }
        if (preview.elsewhere() > 0) {
            sheet.add(new Paragraph(getTranslation("unitlist.elsewhere", ListWords.number(preview.elsewhere()))));
        }
        return sheet;
    }
}
