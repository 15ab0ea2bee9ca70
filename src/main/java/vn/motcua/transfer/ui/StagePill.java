package vn.motcua.transfer.ui;

import vn.motcua.transfer.TransferStage;
import vn.motcua.ui.Pill;

/** A stage in its colour. */
public class StagePill extends Pill {

    public StagePill(TransferStage stage) {
        super("", tone(stage));
        setText(getTranslation("transfer.stage." + stage));
    }

    /** The colour that a stage has wherever it shows. */
    public static String tone(TransferStage stage) {
        return switch (stage) {
            case TRANSFERRED -> "good";
            case PILOT -> "info";
            case PLANNED -> "warn";
            case ENDED, NOT_PLANNED -> "quiet";
        };
    }
}
