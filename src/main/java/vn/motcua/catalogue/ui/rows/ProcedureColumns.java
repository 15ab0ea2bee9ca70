package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.procedure.content.Level;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Narrow;

/** The columns that say which procedure a row is about: code, name with its subject area, levels. */
public final class ProcedureColumns {

    private ProcedureColumns() {}

    static <T> void add(
            Grid<T> grid,
            ValueProvider<T, String> code,
            ValueProvider<T, String> name,
            ValueProvider<T, String> field,
            ValueProvider<T, List<Level>> levels) {
        UI ui = UI.getCurrent();
        grid.setAriaLabel(ui.getTranslation("procedures.column.procedure"));
        Grid.Column<T> codes = grid.addComponentColumn(row -> Cells.code(code.apply(row)))
                .setHeader(ui.getTranslation("procedures.column.code"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row ->
                        name(name.apply(row), field.apply(row), code.apply(row) + " · " + levels(levels.apply(row))))
                .setHeader(ui.getTranslation("procedures.column.procedure"))
                .setFlexGrow(1);
        Grid.Column<T> where = grid.addComponentColumn(row -> Cells.twoLines(levels(levels.apply(row)), ""))
                .setHeader(ui.getTranslation("procedures.column.levels"))
                .setWidth("9rem")
                .setFlexGrow(0);
        Narrow.adapt(grid, narrow -> {
            codes.setVisible(!narrow);
            where.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    /** @param onPhone what the hidden columns say */
    public static Component name(String name, String field, String onPhone) {
        Div cell = Cells.twoLines(name, field);
        Div line = new Div();
        line.setText(onPhone);
        line.addClassNames("cell-sub", "narrow-only");
        cell.add(line);
        return cell;
    }

    static String levels(List<Level> levels) {
        UI ui = UI.getCurrent();
        return levels.stream()
                .map(level -> ui.getTranslation("procedures.level." + level))
                .collect(Collectors.joining(", "));
    }
}
