package vn.motcua.tenancy;

import java.util.Optional;

/** A principal that works for a province: the only source of {@link CurrentProvince} in a person's request. */
public interface ProvinceMember {

    /** Slug of the province the person works in now; empty for the operator and for people in no province. */
    Optional<String> provinceSlug();
}
