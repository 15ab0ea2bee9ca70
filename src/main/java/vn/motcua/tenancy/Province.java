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
        LocalDate demoToday,
        String demoSource,
        List<DemoPerson> demoPeople) {

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
        return schemaOf(slug);
    }

    static String schemaOf(String slug) {
        return "motcua_" + slug.replace('-', '_');
    }
}
