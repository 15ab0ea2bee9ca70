package vn.motcua.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field that searches while one types. */
public class SearchField extends TextField {

    private static final int PAUSE = 300;

    /** @param search called with the words after a short pause */
    public SearchField(String label, String hint, Runnable search) {
        setAriaLabel(label);
        setPlaceholder(hint);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addClassName("filter-search");
        addValueChangeListener(change -> search.run());
    }
}
