package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** As what somebody works: what others are called is offered, anything may be typed. */
class JobField extends ComboBox<String> {

    JobField(List<String> jobs) {
        setItems(jobs);
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip()));
    }
}
