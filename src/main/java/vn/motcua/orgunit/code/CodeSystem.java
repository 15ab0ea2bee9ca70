package vn.motcua.orgunit.code;

import java.util.regex.Pattern;

/** Whose codes they are. */
public enum CodeSystem {
    /** Of the General Statistics Office: figures only. */
    GSO("\\d{2,6}"),
    /** Mã định danh điện tử: H47.12, 000.00.12.H47. */
    AGENCY("[A-Z0-9]{1,5}(\\.[A-Z0-9]{1,5}){0,5}"),
    /** The province's own, or another system's. */
    OWN("\\S.{0,59}");

    private final Pattern format;

    CodeSystem(String format) {
        this.format = Pattern.compile(format);
    }

    boolean accepts(String code) {
        return format.matcher(code).matches();
    }
}
