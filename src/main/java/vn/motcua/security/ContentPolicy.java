package vn.motcua.security;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser may load and run in our pages (Content-Security-Policy). A page's own scripts carry a word that is
 * new each time; what somebody manages to write into a page does not, and is not run.
 */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** For everything that is no page of the portal: shows nothing, runs nothing, stands in no frame. */
    public static final String NOTHING =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** For a page that is only read, without any script: its style, its pictures, and a search. */
    public static final String READING = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'"
            + "; form-action 'self'; frame-ancestors 'none'";

    /** For a PDF that a browser shows by its own means: these stand in the page as an object with a style. */
    public static final String PAPER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    private ContentPolicy() {}

    public static String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * For a page with screens. Vaadin 25.2 builds functions from the server's expressions ('unsafe-eval') and its
     * components write styles into the page; from 25.4 on it can do without the first.
     */
    public static String page(String nonce) {
        return "default-src 'none'"
                + "; script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'"
                + "; style-src 'self' 'unsafe-inline'"
                + "; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'"
                + "; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
