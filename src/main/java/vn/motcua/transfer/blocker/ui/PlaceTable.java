package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.blocker.BlockerKind;
import vn.motcua.transfer.blocker.BlockerPlace;
import vn.motcua.transfer.ui.HeatTable;
import vn.motcua.ui.Formats;

/** Where unsolved blockers are: parts of the province by kinds, the darker the more. */
class PlaceTable extends HeatTable {

    /** @param places at least one */
    PlaceTable(List<BlockerPlace> places) {
        super("blocker.places");
        TreeSet<BlockerKind> kinds = new TreeSet<>();
        Map<String, Map<BlockerKind, BlockerPlace>> areas = new LinkedHashMap<>();
        long most = 1;
        for (BlockerPlace place : places) {
            kinds.add(place.kind());
            areas.computeIfAbsent(place.area(), area -> new LinkedHashMap<>()).put(place.kind(), place);
            most = Math.max(most, place.unsolved());
        }
        columns(
                getTranslation("blocker.places.area"),
                kinds.stream()
                        .map(kind -> getTranslation("blocker.kind." + kind))
                        .toList());
        long scale = most;
        areas.forEach((area, found) -> row(
                area, kinds.stream().map(kind -> cell(found.get(kind), scale)).toList()));
    }

    private NativeTableCell cell(@Nullable BlockerPlace place, long most) {
        if (place == null) {
            return nothing();
        }
        String text = place.overdue() == 0
                ? Formats.number(getLocale(), place.unsolved())
                : getTranslation("blocker.places.overdue", place.unsolved(), place.overdue());
        return heated(text, (double) place.unsolved() / most, place.overdue() == 0 ? "warn" : "bad");
    }
}
