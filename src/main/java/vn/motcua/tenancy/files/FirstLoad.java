package vn.motcua.tenancy.files;

/**
 * What a module does once for an empty province: put in the rows its CSV files hold. All loads of a province run in
 * one transaction, so a start that was killed half-way begins again from nothing.
 */
public interface FirstLoad {

    /** Those with a smaller number come first; references point backwards only. */
    int order();

    /**
     * @throws TenantFault when a file is wrong; the province is then down
     */
    void load(TenantFiles files);
}
