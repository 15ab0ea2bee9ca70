package vn.motcua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What Spring Modulith cannot say about how the portal is built. */
class ArchitectureTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua");

    @Test
    void vaadinStaysInScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                // The door of the screens is configured where all doors are.
                .and()
                .doNotHaveSimpleName("SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PORTAL);
    }

    @Test
    void screensUseServicesAndNeitherRepositoriesNorTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.data.repository..", "org.springframework.jdbc..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(PORTAL);
    }

    @Test
    void entitiesAndRepositoriesStayInsideTheirModule() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(PORTAL);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(PORTAL);
    }

    @Test
    void everyPublicMethodOfAServiceIsGuarded() {
        assertThat(PORTAL.stream().filter(type -> type.isAnnotatedWith(Service.class)))
                .as("services that the rule looks at")
                .hasSizeGreaterThan(5);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should(beGuarded())
                .check(PORTAL);
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("be guarded by a role, on the method or its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = hasGuard(method.getAnnotations())
                        || hasGuard(method.getOwner().getAnnotations());
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " has no guard"));
            }
        };
    }

    private static boolean hasGuard(java.util.Collection<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(type -> type.isEquivalentTo(PreAuthorize.class) || type.isAnnotatedWith(PreAuthorize.class));
    }

    @Test
    void onlyTenancyKnowsThePoolAndTheNamesOfSchemas() {
        DescribedPredicate<JavaClass> pool = JavaClass.Predicates.resideInAPackage("com.zaxxer.hikari..");
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.motcua.tenancy..")
                .should()
                .dependOnClassesThat(pool)
                .check(PORTAL);
    }

    @Test
    void noStatementNamesASchema() throws IOException {
        Pattern schema = Pattern.compile("(?i)\\b(from|join|into|update|table)\\s+`?motcua_|\\buse\\s+motcua_");
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            List<Path> naming = sources.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .filter(file -> schema.matcher(read(file)).find())
                    .toList();
            assertThat(naming).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
