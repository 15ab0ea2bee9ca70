package vn.motcua.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import vn.motcua.procedure.intake.ImportState;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.ui.Formats;

/** How far the reading or the taking over of a list is. */
class ProgressPanel extends Div {

    private final ImportState state;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    ProgressPanel(StagedImport staged, SerializableRunnable stop) {
        state = staged.state();
        bar.getElement().setAttribute("aria-label", getTranslation("procedures.import.state." + state));
        words.getElement().setAttribute("aria-live", "polite");
        Button cancel = new Button(getTranslation("procedures.import.cancel"), click -> stop.run());
        cancel.setId("cancel-import");
        add(words, bar, cancel);
        addClassName("sheet");
        setId("import-progress");
        update(staged);
    }

    boolean shows(ImportState wanted) {
        return state == wanted;
    }

    void update(StagedImport staged) {
        if (state == ImportState.READING) {
            bar.setIndeterminate(true);
            words.setText(getTranslation("procedures.import.reading", Formats.number(getLocale(), staged.rowsRead())));
        } else {
            bar.setMax(Math.max(1, staged.writes()));
            bar.setValue(Math.min(staged.rowsTaken(), staged.writes()));
            words.setText(getTranslation(
                    "procedures.import.taking-over",
                    Formats.number(getLocale(), staged.rowsTaken()),
                    Formats.number(getLocale(), staged.writes())));
        }
    }
}
