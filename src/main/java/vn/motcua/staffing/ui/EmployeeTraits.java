package vn.motcua.staffing.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.Qualification;
import vn.motcua.staffing.person.PersonDraft;
import vn.motcua.ui.Address;

/** Narrows the list of employees to a position, a degree, a language, to those without account, to those who left. */
class EmployeeTraits extends Div {

    private final ComboBox<String> job = new ComboBox<>();
    private final Select<Qualification> qualification = new Select<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final Checkbox withoutAccount;
    private final Checkbox ended;

    EmployeeTraits(List<String> jobs, Runnable changed) {
        addClassName("filter-group");
        job.setItems(jobs);
        free(job, "staffing.job", "staffing.every-job", changed);
        job.setVisible(!jobs.isEmpty());
        language.setItems(PersonDraft.COMMON_LANGUAGES);
        free(language, "staffing.language", "staffing.every-language", changed);
        qualification.setAriaLabel(getTranslation("staffing.qualification"));
        qualification.setPlaceholder(getTranslation("staffing.every-qualification"));
        qualification.setItems(Qualification.values());
        qualification.setEmptySelectionAllowed(true);
        qualification.setEmptySelectionCaption(getTranslation("staffing.every-qualification"));
        qualification.setItemLabelGenerator(value ->
                getTranslation(value == null ? "staffing.every-qualification" : "staffing.qualification." + value));
        qualification.addValueChangeListener(change -> changed.run());
        withoutAccount = new Checkbox(getTranslation("staffing.without-account"), change -> changed.run());
        ended = new Checkbox(getTranslation("staffing.only-ended"), change -> changed.run());
        ended.setId("only-ended");
        add(job, qualification, language, withoutAccount, ended);
    }

    private void free(ComboBox<String> box, String label, String every, Runnable changed) {
        box.setAriaLabel(getTranslation(label));
        box.setPlaceholder(getTranslation(every));
        box.setClearButtonVisible(true);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail().strip()));
        box.addValueChangeListener(change -> changed.run());
    }

    void set(QueryParameters query) {
        String named = Address.text(query, "job");
        job.setValue(named.isEmpty() ? null : named);
        String spoken = Address.text(query, "language");
        language.setValue(spoken.isEmpty() ? null : spoken);
        String degree = Address.text(query, "qualification");
        qualification.setValue(Arrays.stream(Qualification.values())
                .filter(each -> each.name().equals(degree))
                .findFirst()
                .orElse(null));
        withoutAccount.setValue(!Address.text(query, "noAccount").isEmpty());
        ended.setValue(!Address.text(query, "ended").isEmpty());
    }

    Map<String, String> filters() {
        return Map.of(
                "job", text(job),
                "language", text(language),
                "qualification",
                        qualification.getValue() == null
                                ? ""
                                : qualification.getValue().name(),
                "noAccount", withoutAccount.getValue() ? "1" : "",
                "ended", ended.getValue() ? "1" : "");
    }

    EmployeeFilter narrowed(EmployeeFilter filter) {
        return new EmployeeFilter(
                filter.query(),
                filter.postOfficeId(),
                filter.trained(),
                filter.onlyFree(),
                text(job),
                qualification.getValue(),
                text(language),
                withoutAccount.getValue(),
                ended.getValue());
    }

    private static String text(ComboBox<String> box) {
        return box.getValue() == null ? "" : box.getValue();
    }
}
