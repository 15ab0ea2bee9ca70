package vn.motcua.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.tenancy.Province;

/** A province's mark: its initials on its colour; Motcua's own where there is no province. */
class Emblem extends Span {

    Emblem(Optional<Province> province) {
        addClassName("emblem");
        setText(province.map(here -> initials(here.name())).orElse("M"));
        province.ifPresent(here -> getStyle().set("--accent", here.accent()));
        getElement().setAttribute("aria-hidden", "true");
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
