package vn.motcua.decision;

import vn.motcua.shared.SearchKey;

/** Who issued a document, in whatever spelling: "UBND tỉnh Quảng Nam" is "Ủy ban nhân dân tỉnh Quảng Nam". */
final class Issuer {

    private Issuer() {}

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String issuer) {
        return SearchKey.of(issuer)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
