package vn.motcua.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotcuaApplication;

/** Modules keep to what they declare: no circles, no reaching into another's inside. */
class ModulesTests {

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        ApplicationModules.of(MotcuaApplication.class).verify();
    }
}
