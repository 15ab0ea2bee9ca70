package vn.motcua.walls;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import vn.motcua.report.ReportFile;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.NoProvinceException;

/**
 * What somebody got.
 *
 * @param text everything they could read in it, whether it was given or said in refusing
 */
record Answer(Outcome outcome, String text) {

    enum Outcome {
        GIVEN,
        /** Not for this role, not signed in, or no province. */
        REFUSED,
        /** Something else that the portal says in its own words: there is no such thing, the state does not allow it. */
        FAILED,
        /** Nothing that the portal meant to say. */
        FAULT
    }

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    static Answer to(Callable<?> call) {
        try {
            return new Answer(Outcome.GIVEN, text(call.call()));
        } catch (AccessDeniedException | AuthenticationException e) {
            return new Answer(Outcome.REFUSED, e.getClass().getSimpleName() + " " + e.getMessage());
        } catch (PortalException e) {
            return new Answer(
                    e instanceof NoProvinceException ? Outcome.REFUSED : Outcome.FAILED,
                    "%s %s %s".formatted(e.kind(), e.messageKey(), Arrays.deepToString(e.arguments())));
        } catch (Exception e) {
            // A transaction says that it could not begin; why, says its cause.
            boolean noProvince = NestedExceptionUtils.getMostSpecificCause(e) instanceof NoProvinceException;
            return new Answer(
                    noProvince ? Outcome.REFUSED : saysNo(e) ? Outcome.FAILED : Outcome.FAULT,
                    e + " " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    /** The API's own no, as {@code EndpointCases} hands it on. */
    private static boolean saysNo(Exception e) {
        return e instanceof IllegalStateException
                && String.valueOf(e.getMessage()).startsWith("4");
    }

    private static String text(Object given) {
        return switch (given) {
            case null -> "null";
            case ReportFile file -> file.name() + " " + new String(file.content(), StandardCharsets.UTF_8);
            case Optional<?> some -> some.map(Answer::text).orElse("nothing");
            default -> given.toString();
        };
    }

    /** The first of these that stands in it: a marked word, or the key of a row. */
    Optional<String> trace(Set<String> ids) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains(Plant.WORD)) {
            return Optional.of(Plant.WORD);
        }
        return ID.matcher(small)
                .results()
                .map(found -> found.group())
                .filter(ids::contains)
                .findFirst();
    }

    boolean refused() {
        return outcome == Outcome.REFUSED;
    }

    @Override
    public String toString() {
        int shown = 600;
        return outcome + " " + (text.length() > shown ? text.substring(0, shown) + " …" : text);
    }
}
