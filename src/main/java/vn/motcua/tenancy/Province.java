package vn.motcua.tenancy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenant, as its {@code province.yaml} describes it.
 *
 * @param slug key of the province, such as {@code quang-nam}; GSO codes are reused, slugs never
 * @param name short name, "Quảng Nam"
 * @param fullName "Tỉnh Quảng Nam"
 * @param agencyCode code in the national document exchange, "H47"
 * @param committee "Ủy ban nhân dân tỉnh Quảng Nam", as printed above documents
 * @param place written before the date of official papers
 * @param postName "Bưu điện tỉnh Quảng Nam"
 * @param oneStopCentre the province's own one-stop centre
 * @param accent colour of the province's mark, {@code #rrggbb}, readable under white text
 * @param organisation alias of the province's organisation in Keycloak; its slug where the file names none
 * @param database the province's own server; null when it lives in the deployment's
 * @param demoToday the day that demo mode calls today
 * @param demoSource which article the demo data follow
 * @param demoPeople who can sign in in demo mode
 */
public record Province(
        String slug,
        String name,
        String fullName,
        String agencyCode,
        String committee,
        String place,
        String postName,
        String oneStopCentre,
        String accent,
        String organisation,
        @Nullable Database database,
        LocalDate demoToday,
        String demoSource,
        List<DemoPerson> demoPeople) {

    /**
     * A MySQL server of the province's own. The password comes from the property {@code motcua.provinces.<slug>.password},
     * that is from the environment or a secret file, never from here.
     *
     * @param url address, {@code jdbc:mysql://host:port/…}, without a password in it
     */
    public record Database(String url, String user) {

        /** Without the address's options: whoever breaks the rule above should not find the password in a log. */
        @Override
        public String toString() {
            return "Database[url=" + url.replaceAll("[?].*", "") + "]";
        }
    }

    /**
     * @param role a role's name, such as {@code PROVINCE_ADMIN}
     * @param unit code of the unit a unit officer works for
     * @param postOffices codes of the post offices in a manager's charge; {@code *} for all
     * @param employee code of the employee who signs in as counter staff; null for all others
     */
    public record DemoPerson(
            String username,
            String name,
            String title,
            String role,
            @Nullable String unit,
            List<String> postOffices,
            @Nullable String employee) {}

    /** Name of the province's schema (H2) or database (MySQL). */
    public String schema() {
        return "motcua_" + slug.replace('-', '_');
    }
}
