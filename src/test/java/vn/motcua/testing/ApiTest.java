package vn.motcua.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A test of the API as another program finds it: with its door, and the demo people knocking. */
@DatabaseTest
public abstract class ApiTest {

    protected MockMvc api;

    @BeforeEach
    void openTheDoor(@Autowired WebApplicationContext context) {
        api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Knocks as one of the demo people. */
    protected static RequestPostProcessor demo(String username) {
        return httpBasic(username, "demo");
    }

    protected ResultActions ask(String username, String address) throws Exception {
        return api.perform(get(address).with(demo(username)));
    }

    protected ResultActions send(String username, String address, String json) throws Exception {
        return api.perform(post(address)
                .with(demo(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
