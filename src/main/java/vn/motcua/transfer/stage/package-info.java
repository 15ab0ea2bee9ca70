/**
 * How far a unit's hand-over is: its stages, each dated and with the document behind it, and the gate before {@code
 * TRANSFERRED}, which asks the modules what is there (the rule is in {@code orgunit.golive}). Which stage may follow
 * which says {@link vn.motcua.transfer.stage.StageRule}.
 */
@NullMarked
package vn.motcua.transfer.stage;

import org.jspecify.annotations.NullMarked;
