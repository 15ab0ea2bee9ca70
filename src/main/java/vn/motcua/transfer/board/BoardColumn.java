package vn.motcua.transfer.board;

import java.util.List;
import vn.motcua.transfer.TransferStage;

/**
 * The units of a stage.
 *
 * @param total how many there are
 * @param cards the first of them
 */
public record BoardColumn(TransferStage stage, long total, List<BoardCard> cards) {}
