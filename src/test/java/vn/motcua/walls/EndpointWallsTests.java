package vn.motcua.walls;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint that the portal's own controllers answer. */
@WallsTest
class EndpointWallsTests extends MatrixTests {

    @Autowired
    ApplicationContext context;

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
