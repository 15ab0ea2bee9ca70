package vn.motcua.staffing.board;

/**
 * How the mornings and afternoons of many counters stand.
 *
 * @param counters how many counters are open at any time of the days
 * @param filled with everybody at their place
 * @param covered with everybody, some of them in another's place
 * @param gaps with somebody missing
 */
public record BoardFigures(int counters, int filled, int covered, int gaps) {

    /** Mornings and afternoons in which a counter is open. */
    public int open() {
        return filled + covered + gaps;
    }
}
