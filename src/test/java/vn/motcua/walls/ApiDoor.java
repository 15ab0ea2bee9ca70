package vn.motcua.walls;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.security.api.ProvinceHeader;

/** The API through all its filters, asked by whoever is acting. */
@Component
class ApiDoor {

    private static final Set<Integer> REFUSALS = Set.of(401, 403);

    private final WebApplicationContext context;
    private final SecurityContextHolderStrategy security;
    private MockMvc mvc;
    private @Nullable String claimed;

    ApiDoor(WebApplicationContext context, SecurityContextHolderStrategy security) {
        this.context = context;
        this.security = security;
    }

    String get(String uri) throws Exception {
        return ask(MockMvcRequestBuilders.get(uri));
    }

    String post(String uri, String json) throws Exception {
        return ask(MockMvcRequestBuilders.post(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    String form(String uri, String name, String value) throws Exception {
        return ask(MockMvcRequestBuilders.post(uri)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param(name, value)
                .with(csrf()));
    }

    /** As somebody who says of themselves that they work in this province, with each request. */
    <T> T claiming(String slug, Callable<T> work) throws Exception {
        claimed = slug;
        try {
            return work.call();
        } finally {
            claimed = null;
        }
    }

    String upload(String uri, String name, String content) throws Exception {
        return ask(MockMvcRequestBuilders.multipart(uri)
                .file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * @return status, headers and body
     * @throws AccessDeniedException for 401, 403 and the way to the sign-in
     */
    private String ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        SecurityContext before = security.getContext();
        Authentication who = before.getAuthentication();
        try {
            if (claimed != null) {
                request.header(ProvinceHeader.NAME, claimed);
            }
            if (who != null) {
                request.with(authentication(who));
            }
            MvcResult result = mvc().perform(request).andReturn();
            MockHttpServletResponse response = result.getResponse();
            String answer = "%d %s %s"
                    .formatted(
                            response.getStatus(),
                            response.getHeader("Location"),
                            // A problem repeats the address, which the caller knows.
                            response.getContentAsString(StandardCharsets.UTF_8)
                                    .replace("\"" + result.getRequest().getRequestURI() + "\"", "\"…\""));
            boolean sentAway = String.valueOf(response.getHeader("Location")).startsWith("/login");
            if (REFUSALS.contains(response.getStatus()) || sentAway) {
                throw new AccessDeniedException(answer);
            }
            return answer;
        } finally {
            security.setContext(before);
        }
    }

    synchronized MockMvc mvc() {
        if (mvc == null) {
            mvc = MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build();
        }
        return mvc;
    }
}
