package vn.motcua.walls;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every public method of every service. */
@WallsTest
class ServiceWallsTests extends MatrixTests {

    @Autowired
    ApplicationContext context;

    @Override
    List<Case> cases() {
        return ServiceCases.all();
    }

    @Override
    Set<String> doors() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().startsWith("vn.motcua"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName)
                        .map(method -> type.getSimpleName() + "." + method))
                .collect(Collectors.toSet());
    }

    @Override
    String where() {
        return "ServiceCases";
    }
}
