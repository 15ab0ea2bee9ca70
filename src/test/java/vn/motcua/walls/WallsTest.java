package vn.motcua.walls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.motcua.testing.DatabaseTest;

/** A test of the walls; all of them share one portal. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import({
    Schemas.class,
    Plant.class,
    Crowd.class,
    Scene.class,
    ApiDoor.class,
    ScreenDoor.class,
    PlantedDirectory.class,
    Survey.class
})
@interface WallsTest {}
