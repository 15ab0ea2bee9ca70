package vn.motcua.security.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.security.ApiProblems;

/** The answer to somebody who asks too often: when to come back. */
@Component
class TooMany {

    private static final Logger LOG = LoggerFactory.getLogger(TooMany.class);

    private final ApiProblems problems;
    /** One line a minute and address: a flood of requests makes no flood of the log. */
    private final Buckets notes = new Buckets(1);

    TooMany(ApiProblems problems) {
        this.problems = problems;
    }

    void page(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        note(request, response, wait);
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    void api(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = note(request, response, wait);
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "shared.too-many", seconds);
    }

    private long note(HttpServletRequest request, HttpServletResponse response, Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        if (notes.take(Comer.of(request)).isZero()) {
            LOG.warn("Too many requests from {}: turned away for {} s", request.getRemoteAddr(), seconds);
        }
        return seconds;
    }
}
