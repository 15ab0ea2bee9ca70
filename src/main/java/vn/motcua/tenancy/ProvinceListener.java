package vn.motcua.tenancy;

/**
 * Is told what happens to provinces. Every node of the deployment tells its own listeners, so what they do must be the
 * same done once or several times. What they throw is logged and stops nobody.
 */
public interface ProvinceListener {

    /** The province is up: at start, when its folder was added, when its database came back, after a restore. */
    default void opened(Province province) {}

    /** An operator shut it. Its rows cannot be reached any more. */
    default void disabled(Province province) {}

    /** An operator opened it again; {@link #opened} follows. */
    default void enabled(Province province) {}
}
