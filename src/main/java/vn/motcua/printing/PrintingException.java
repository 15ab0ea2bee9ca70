package vn.motcua.printing;

/** A document cannot be printed: its template is missing or wrong, or there is no room for what is half done. */
public final class PrintingException extends RuntimeException {

    PrintingException(String message, Throwable cause) {
        super(message, cause);
    }

    PrintingException(String message) {
        super(message);
    }
}
