package vn.motcua.transfer.board;

import java.util.Map;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitKind;

/**
 * At how many units of a kind the post does a task.
 *
 * @param units all of the kind
 * @param done by task; what nobody has handed over is left out
 */
public record TaskShare(UnitKind kind, long units, Map<TransferTask, Long> done) {}
