package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;

/** What is handed over of the procedures that are put in: the usual tasks are ticked already. */
class TaskChoice extends Div {

    private final CheckboxGroup<TransferTask> tasks = new CheckboxGroup<>();
    private final Select<ServiceForm> form = new Select<>();

    TaskChoice() {
        addClassName("form-row");
        tasks.setLabel(getTranslation("catalogue.add.tasks"));
        tasks.setItems(TransferTask.values());
        tasks.setItemLabelGenerator(task -> getTranslation("catalogue.task." + task));
        tasks.setValue(TransferTask.USUAL);
        form.setLabel(getTranslation("catalogue.add.form"));
        form.setItems(ServiceForm.values());
        form.setItemLabelGenerator(chosen -> getTranslation("catalogue.form." + chosen));
        form.setValue(ServiceForm.BOTH);
        add(tasks, form);
    }

    Set<TransferTask> tasks() {
        return tasks.getValue();
    }

    ServiceForm form() {
        return form.getValue();
    }
}
