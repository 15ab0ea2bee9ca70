package vn.motcua.walls;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.RouteRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of every screen. */
@WallsTest
class ScreenWallsTests extends MatrixTests {

    @Autowired
    ScreenDoor screens;

    @Override
    List<Case> cases() {
        return ScreenCases.all();
    }

    @Override
    Set<String> doors() {
        RouteRegistry routes = screens.routes();
        return routes.getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .collect(Collectors.toSet());
    }

    @Override
    String where() {
        return "ScreenCases";
    }
}
