package vn.motcua.bench;

/** Two sides of a measurement: what the portal does, and the floor that nobody can go below. */
interface Benchmark extends AutoCloseable {

    String name();

    /** The ratio that we want to stay below. */
    double aim();

    int pairs();

    /** What is counted, in millions of what the two sides answer. */
    default String unit() {
        return "ms";
    }

    /** Rows that each side handles, for rows per second; 0 where that says nothing. */
    default int rows() {
        return 0;
    }

    /** Makes ready, untimed; warms up what is warm in daily use. */
    void prepare() throws Exception;

    /** Nanoseconds that the portal took. */
    long portal() throws Exception;

    /** Nanoseconds that the floor took. */
    long floor() throws Exception;

    /** What else is to be said of it once it is measured; "" for nothing. */
    default String note() {
        return "";
    }

    @Override
    void close() throws Exception;
}
