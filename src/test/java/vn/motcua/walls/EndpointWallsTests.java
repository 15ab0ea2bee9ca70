package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.testing.As;

/** Every endpoint that the portal's own controllers answer. */
@WallsTest
class EndpointWallsTests extends MatrixTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ApiDoor api;

    @Autowired
    As as;

    @Override
    List<Case> cases() {
        return EndpointCases.all();
    }

    @Override
    Set<String> doors() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("vn.motcua"))
                .flatMap(entry -> doors(entry.getKey()))
                .collect(Collectors.toSet());
    }

    /** The door itself, before any controller: what is not the portal's own, too. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi", "/api/v1/none", "/api/v1/me"})
    void nobodyGetsPastTheDoorOfTheApi(String address) {
        as.nobody(() -> assertThat(Answer.to(() -> api.get(address)).refused()).isTrue());
    }

    private static Stream<String> doors(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("* " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    @Override
    String where() {
        return "EndpointCases";
    }
}
