package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.motcua.shared.Messages;

/** Uploads that are too large. Refused before it is known which controller they are for, so bound to none. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiUploadErrors {

    private final Messages messages;

    ApiUploadErrors(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return ApiErrors.answer(messages, request, HttpStatus.CONTENT_TOO_LARGE, "importing.too-large");
    }
}
