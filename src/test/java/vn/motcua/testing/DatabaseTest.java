package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaApplication;

/**
 * A test of services against the five real provinces, without a web server; has an {@link As}. Runs on embedded H2, and once more on a
 * real MySQL (the Maven execution {@code mysql}). Contexts are shared between classes, so a test undoes what it
 * changes, or works on things of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = TestDeployment.class)
@Import({As.class, Undone.class})
public @interface DatabaseTest {}
