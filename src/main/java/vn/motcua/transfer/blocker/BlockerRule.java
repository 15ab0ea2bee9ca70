package vn.motcua.transfer.blocker;

import java.time.LocalDate;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * The life of a blocker: opened, steps in the order of their days, closed, perhaps opened again. Nothing happens after
 * today, or before what is recorded already: every earlier day keeps what it showed.
 */
final class BlockerRule {

    static final int TEXT = 1000;
    static final int OWNER = 200;

    private BlockerRule() {}

    /**
     * The step that opens a blocker.
     *
     * @throws PortalException {@code blocker.missing.problem}, {@code blocker.missing.owner}, {@code
     *     blocker.too-long}, {@code blocker.opened.future}, {@code blocker.due.before-opened}
     */
    static BlockerStep opening(BlockerDraft draft, LocalDate today, String by) {
        problem(draft.problem());
        if (draft.openedOn().isAfter(today)) {
            throw PortalException.invalid("blocker.opened.future", today);
        }
        if (draft.dueOn().isBefore(draft.openedOn())) {
            throw PortalException.invalid("blocker.due.before-opened", draft.openedOn());
        }
        return new BlockerStep(
                0,
                BlockerAct.OPENED,
                draft.openedOn(),
                "",
                required(draft.owner(), "owner", OWNER),
                draft.dueOn(),
                null,
                null,
                by);
    }

    static String problem(String raw) {
        return required(raw, "problem", TEXT);
    }

    /**
     * The step that follows another.
     *
     * @throws PortalException {@code blocker.step.closed}, {@code blocker.step.not-closed}, {@code
     *     blocker.step.future}, {@code blocker.step.before-last}, {@code blocker.missing.what}, {@code
     *     blocker.due.before-step}, {@code blocker.too-long}
     */
    static BlockerStep next(BlockerStep last, StepDraft draft, LocalDate today, String by) {
        boolean closed = last.act() == BlockerAct.CLOSED;
        if (closed && draft.act() != BlockerAct.REOPENED) {
            throw PortalException.conflict("blocker.step.closed", last.happenedOn());
        }
        if (!closed && draft.act() == BlockerAct.REOPENED || draft.act() == BlockerAct.OPENED) {
            throw PortalException.conflict("blocker.step.not-closed");
        }
        if (draft.happenedOn().isAfter(today)) {
            throw PortalException.invalid("blocker.step.future", today);
        }
        if (draft.happenedOn().isBefore(last.happenedOn())) {
            throw PortalException.invalid("blocker.step.before-last", last.happenedOn());
        }
        LocalDate due = draft.dueOn() == null ? last.dueOn() : draft.dueOn();
        if (!due.equals(last.dueOn()) && due.isBefore(draft.happenedOn())) {
            throw PortalException.invalid("blocker.due.before-step", draft.happenedOn());
        }
        return new BlockerStep(
                last.position() + 1,
                draft.act(),
                draft.happenedOn(),
                required(draft.what(), "what", TEXT),
                draft.owner().isBlank() ? last.owner() : required(draft.owner(), "owner", OWNER),
                due,
                draft.directiveId(),
                null,
                by);
    }

    private static String required(String raw, String name, int length) {
        String text = Texts.tidy(raw);
        if (text.isEmpty()) {
            throw PortalException.invalid("blocker.missing." + name);
        }
        if (text.length() > length) {
            throw PortalException.invalid("blocker.too-long." + name, length);
        }
        return text;
    }
}
