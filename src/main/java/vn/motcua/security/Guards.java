package vn.motcua.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Who may call a service: one annotation on the class for reading, a stricter one on each writing method. They guard
 * roles; the province is guarded by the data source, the scope by the service itself.
 */
public final class Guards {

    private Guards() {}

    /** Everybody who works in a province, in any role. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'APPROVER', 'UNIT_OFFICER', 'POST_MANAGER', 'LEADER')")
    public @interface ForProvincePeople {}

    /** Those who look procedures up: everybody who works in a province, and who stands at one of its counters. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'APPROVER', 'UNIT_OFFICER', 'POST_MANAGER', 'LEADER', 'COUNTER_STAFF')")
    public @interface ForCatalogueReaders {}

    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('PROVINCE_ADMIN')")
    public @interface ForProvinceAdmin {}

    /** Those who write catalogues: the province its own, officers the supplements of their units. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'UNIT_OFFICER')")
    public @interface ForCatalogueAuthors {}

    /** Those who decide on catalogues: the committee's office, and officers on supplements of their units. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('APPROVER', 'UNIT_OFFICER')")
    public @interface ForCatalogueDeciders {}

    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('UNIT_OFFICER')")
    public @interface ForUnitOfficer {}

    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('APPROVER')")
    public @interface ForApprover {}

    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('POST_MANAGER')")
    public @interface ForPostManager {}

    /** Those who read the province's whole trail, and the report on its hand-overs: they answer for it. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'APPROVER', 'LEADER')")
    public @interface ForTrailReaders {}

    /** Those who keep the register of legal documents. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'APPROVER')")
    public @interface ForDocumentKeepers {}

    /** Those who enter decisions: who keeps the register, and officers those of their committees. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'APPROVER', 'UNIT_OFFICER')")
    public @interface ForDecisionAuthors {}

    /** Those who say what stands in the way of a hand-over: the province, and officers for their units. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'UNIT_OFFICER')")
    public @interface ForBlockerReporters {}

    /** Those who keep one-stop points, each within their charge: the province, the unit, the post that staffs them. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'UNIT_OFFICER', 'POST_MANAGER')")
    public @interface ForPlaceKeepers {}

    /** Those who look at people and counters: the post, and the province's own offices. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('POST_MANAGER', 'PROVINCE_ADMIN', 'APPROVER', 'LEADER')")
    public @interface ForStaffingReaders {}

    /** Those who say how many dossiers come to a one-stop point: the post for those it staffs, the province for all. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('POST_MANAGER', 'PROVINCE_ADMIN')")
    public @interface ForNeedKeepers {}

    /** Those who ask for accounts of the counter staff, and those who decide on them. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('POST_MANAGER', 'PROVINCE_ADMIN')")
    public @interface ForAccountKeepers {}

    /** Somebody at a counter: for what is their own. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('COUNTER_STAFF')")
    public @interface ForCounterStaff {}

    /** Those who draw up minutes of a hand-over: the province, and officers those of their units. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('PROVINCE_ADMIN', 'UNIT_OFFICER')")
    public @interface ForHandoverAuthors {}

    /** Those who sign a hand-over: the unit's officer, and the manager of the post office that takes over. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('UNIT_OFFICER', 'POST_MANAGER')")
    public @interface ForHandoverSigners {}

    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('OPERATOR')")
    public @interface ForOperator {}

    /** Anybody who is signed in. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface ForSignedIn {}
}
