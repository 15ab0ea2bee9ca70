package vn.motcua.security;

import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Messages;

/** The API's refusals, without an application around them. */
public final class TestProblems {

    private TestProblems() {}

    public static ApiProblems problems(JsonMapper json, Messages messages) {
        return new ApiProblems(messages, json);
    }
}
