package vn.motcua.staffing.need.rule;

/**
 * A queue at counters that all serve whoever is next (M/M/c, Erlang's second formula): citizens come at random, services
 * take times that scatter exponentially, and nobody goes away unserved. Real services scatter less, so real waiting is
 * rather shorter than what this says.
 *
 * @param perMinute citizens who come in a minute, 0 or more
 * @param minutes mean time of a service in minutes, more than 0
 * @param agents people who serve at the same time, 0 or more
 */
public record ErlangC(double perMinute, double minutes, int agents) {

    /** More than any hall has; asks for more are a slip of the pen. */
    public static final int MOST = 20_000_000;

    /** @throws IllegalArgumentException when a number is not one, below what it may be, or beyond all measure */
    public ErlangC {
        require(perMinute >= 0 && Double.isFinite(perMinute), "Arrivals must be 0 or more, not " + perMinute);
        require(minutes > 0 && Double.isFinite(minutes), "A service must take more than 0 minutes, not " + minutes);
        require(agents >= 0 && agents <= MOST, "Agents must be from 0 to " + MOST + ", not " + agents);
        require(perMinute * minutes < MOST, "A load of " + perMinute * minutes + " agents is beyond all measure");
    }

    /** Services that are due at the same time, in erlangs: fewer agents than that never keep up. */
    public double load() {
        return perMinute * minutes;
    }

    /** Whether the queue does not grow for ever. */
    public boolean keepsUp() {
        return load() == 0 || agents > load();
    }

    /** Share of their time in which agents serve, from 0 to 1. */
    public double occupancy() {
        return load() == 0 ? 0 : agents == 0 ? 1 : Math.min(1, load() / agents);
    }

    /** That somebody who comes must wait, from 0 to 1. */
    public double probabilityOfWaiting() {
        return load() == 0 ? 0 : keepsUp() ? waiting(blocking(load(), agents), load() / agents) : 1;
    }

    /** In minutes, over all who come; infinite when the queue grows for ever. */
    public double meanWait() {
        if (load() == 0) {
            return 0;
        }
        return keepsUp() ? probabilityOfWaiting() * minutes / (agents - load()) : Double.POSITIVE_INFINITY;
    }

    /**
     * Share of those who come that wait no longer than so many minutes, from 0 to 1.
     *
     * @throws IllegalArgumentException when the target is not 0 or more
     */
    public double shareWithin(double target) {
        requireTarget(target);
        if (load() == 0) {
            return 1;
        }
        return keepsUp() ? within(probabilityOfWaiting(), agents - load(), target) : 0;
    }

    /**
     * Minutes within which a share of those who come is served; infinite when the queue grows for ever.
     *
     * @throws IllegalArgumentException when the share is not from 0 up to, but not, 1
     */
    public double waitOf(double share) {
        requireShare(share);
        if (load() == 0) {
            return 0;
        }
        if (!keepsUp()) {
            return Double.POSITIVE_INFINITY;
        }
        double late = probabilityOfWaiting() / (1 - share);
        return late <= 1 ? 0 : Math.log(late) * minutes / (agents - load());
    }

    /**
     * The smallest number of agents with whom a share of those who come waits no longer than so many minutes; 0 when
     * nobody comes.
     *
     * @param target in minutes, 0 or more
     * @param share from 0 up to, but not, 1
     * @throws IllegalArgumentException when a number is beyond what it may be
     */
    public static int agentsFor(double perMinute, double minutes, double target, double share) {
        ErlangC none = new ErlangC(perMinute, minutes, 0);
        none.requireTarget(target);
        requireShare(share);
        double load = none.load();
        if (load == 0) {
            return 0;
        }
        double inverse = 1;
        for (int agents = 1; agents <= MOST; agents++) {
            inverse = 1 + inverse * agents / load;
            if (agents > load && none.within(waiting(1 / inverse, load / agents), agents - load, target) >= share) {
                return agents;
            }
        }
        throw new IllegalArgumentException("No " + MOST + " agents are enough");
    }

    private double within(double waiting, double spare, double target) {
        return 1 - waiting * Math.exp(-spare * target / minutes);
    }

    /**
     * That all agents are busy where nobody waits (Erlang's first formula): by the recursion on its inverse, in which
     * nothing overflows but what is nothing afterwards, where powers and factorials would.
     */
    private static double blocking(double load, int agents) {
        double inverse = 1;
        for (int busy = 1; busy <= agents; busy++) {
            inverse = 1 + inverse * busy / load;
        }
        return 1 / inverse;
    }

    private static double waiting(double blocking, double occupancy) {
        return blocking / (1 - occupancy * (1 - blocking));
    }

    private void requireTarget(double target) {
        require(target >= 0 && Double.isFinite(target), "A target must be 0 minutes or more, not " + target);
    }

    private static void requireShare(double share) {
        require(share >= 0 && share < 1, "A share must be from 0 up to, but not, 1, not " + share);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
