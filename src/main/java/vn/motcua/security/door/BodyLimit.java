package vn.motcua.security.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No request brings more than the limit, whether it says so beforehand or just goes on sending. What pages send is read
 * into memory as a whole, so it has a smaller limit of its own.
 */
@Component
@Order(AddressLimits.FIRST + 1)
class BodyLimit extends OncePerRequestFilter {

    private final Limits limits;

    BodyLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean screen = isScreenMessage(request);
        long largest = (screen ? limits.screenMessage() : limits.body()).toBytes();
        if (!screen && request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            // Multipart has its own limit, and an answer that says which.
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > largest) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(new Limited(request, largest), response);
        }
    }

    /** From the query alone: asking for parameters would read the body. */
    private static boolean isScreenMessage(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && (query.startsWith("v-r=uidl") || query.contains("&v-r=uidl"));
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long largest;

        Limited(HttpServletRequest request, long largest) {
            super(request);
            this.largest = largest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), largest);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String named = getCharacterEncoding();
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), named == null ? StandardCharsets.UTF_8.name() : named));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream inner;
        private long left;

        Counted(ServletInputStream inner, long largest) {
            this.inner = inner;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            int value = inner.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = inner.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("The request is larger than allowed");
            }
        }

        @Override
        public boolean isFinished() {
            return inner.isFinished();
        }

        @Override
        public boolean isReady() {
            return inner.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            inner.setReadListener(listener);
        }
    }
}
