package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;

/** What the API answers when something goes wrong: problem details (RFC 9457) with the message's key as "code". */
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final int SHOWN_LENGTH = 100;

    private final Messages messages;

    ApiErrors(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> portal(PortalException e, HttpServletRequest request) {
        HttpStatus status = switch (e.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
        return answer(request, status, e.messageKey(), e.arguments());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException e, HttpServletRequest request) {
        return answer(request, HttpStatus.FORBIDDEN, "shared.forbidden");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownPerson(AuthenticationException e, HttpServletRequest request) {
        return answer(request, HttpStatus.UNAUTHORIZED, "shared.unauthorised");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(OptimisticLockingFailureException e, HttpServletRequest request) {
        return answer(request, HttpStatus.CONFLICT, "shared.stale");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, "shared.missing-parameter", e.getParameterName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException e, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, "shared.missing-parameter", e.getRequestPartName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        String value = String.valueOf(e.getValue());
        String shown = value.substring(0, Math.min(value.length(), SHOWN_LENGTH));
        return answer(request, HttpStatus.BAD_REQUEST, "shared.bad-parameter", e.getName(), shown);
    }

    /** Wrong method, wrong kind of content, unreadable body and the like have their own status; the rest is a defect. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            String reason = Optional.ofNullable(
                            HttpStatus.resolve(known.getStatusCode().value()))
                    .map(HttpStatus::getReasonPhrase)
                    .orElse("");
            return answer(request, known.getStatusCode(), "shared.bad-request", reason);
        }
        // A transaction that finds no province says only that it could not begin.
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof PortalException problem) {
            return portal(problem, request);
        }
        String id = UUID.randomUUID().toString();
        LOG.error("{} {} failed ({})", request.getMethod(), request.getRequestURI(), id, e);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "shared.unexpected", id);
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpServletRequest request, HttpStatusCode status, String key, Object... arguments) {
        return answer(messages, request, status, key, arguments);
    }

    static ResponseEntity<ProblemDetail> answer(
            Messages messages, HttpServletRequest request, HttpStatusCode status, String key, Object... arguments) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, messages.text(ApiLanguage.of(request), key, arguments));
        problem.setProperty("code", key);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
