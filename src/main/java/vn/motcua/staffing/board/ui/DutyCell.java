package vn.motcua.staffing.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.motcua.staffing.board.BoardRow;
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.CellState;
import vn.motcua.staffing.duty.Shift;

/** A day of a counter: its morning above its afternoon, each with a sign, a word and a colour. */
class DutyCell extends Div {

    /** What opens when somebody chooses a morning or an afternoon. */
    interface Opening {
        void open(BoardRow row, Shift shift);
    }

    /** @param day number of the day within the board */
    DutyCell(BoardRow row, int day, DutyTexts texts, Opening opening) {
        addClassName("duty-day");
        Cell morning = row.cells().get(2 * day);
        Cell afternoon = row.cells().get(2 * day + 1);
        if (morning.state() == CellState.SHUT && afternoon.state() == CellState.SHUT) {
            add(shut(morning, texts));
            return;
        }
        add(half(row, morning, texts, opening), half(row, afternoon, texts, opening));
    }

    private static Component shut(Cell cell, DutyTexts texts) {
        Span shut = new Span(texts.cell(cell));
        shut.addClassNames("duty", "duty-shut");
        return shut;
    }

    private static Component half(BoardRow row, Cell cell, DutyTexts texts, Opening opening) {
        if (cell.state() == CellState.SHUT) {
            return shut(cell, texts);
        }
        NativeButton half = new NativeButton("", click -> opening.open(row, cell.shift()));
        half.addClassNames("duty", "duty-" + cell.state().name().toLowerCase(Locale.ROOT));
        Span sign = new Span(sign(cell.state()));
        sign.addClassName("duty-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span text = new Span(texts.cell(cell));
        text.addClassName("duty-text");
        half.add(sign, text);
        half.setAriaLabel(texts.shift(cell.shift()) + ": " + texts.state(cell.state()) + ". " + texts.cell(cell));
        half.setTitle(texts.state(cell.state()) + ": " + texts.cell(cell));
        return half;
    }

    static String sign(CellState state) {
        return switch (state) {
            case FILLED -> "✓";
            case COVERED -> "⇄";
            case GAP -> "!";
            case SHUT -> "–";
        };
    }
}
