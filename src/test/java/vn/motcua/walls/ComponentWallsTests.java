package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** What other modules can call without a guard of its own: few, and each for a reason. */
@WallsTest
class ComponentWallsTests {

    private static final String INSIDE = "inside the module, out of others' reach by ModulesTests";

    private static final Map<String, String> UNGUARDED = Map.ofEntries(
            Map.entry("Messages", "texts of the portal"),
            Map.entry("ProvinceClock", "the day in the current province"),
            Map.entry("CurrentProvince", "the wall itself"),
            Map.entry("Provinces", "names of provinces, no rows"),
            Map.entry("AuditTrail", "only writes, within the transaction of a guarded act"),
            Map.entry("History", "of one thing, for guarded services that have checked who may see the thing"),
            Map.entry("DecisionUses", "asked by DecisionService, and shows what each may see: DocumentCases"),
            Map.entry("ProcedureStore", "below the guarded services of procedures and their import"),
            Map.entry("UnitCodes", "start-up, for first loads"),
            Map.entry(
                    "PlanAccess",
                    "who may see and do what with a hand-over; below the guarded services: HandoverCases"),
            Map.entry(
                    "GoLiveEvidence", "asked by the gate, for guarded services that have checked who may see the unit"),
            Map.entry(
                    "PeopleAtCounters", "for minutes of a hand-over, whose services have checked who may see the unit"),
            Map.entry("Gate", INSIDE),
            Map.entry(
                    "PointEquipment",
                    "asked for the gate and for minutes, whose services have checked who may see the unit"),
            Map.entry("GoLiveText", "says in words what is missing"),
            Map.entry("PostOfficeScope", "a condition for queries, no rows"),
            Map.entry("PlaceLives", INSIDE),
            Map.entry("PlaceUses", "names of what is at a place, for the guarded services that end places"),
            Map.entry("UnitScope", "a condition for queries, no rows"),
            Map.entry("OverviewAction", "a button that leads to a guarded service"),
            Map.entry("PaperSample", "made-up words for the first print"),
            Map.entry("PrintingWarmUp", "prints made-up words at the start, reads no rows"),
            Map.entry("ReportType", "asked by ReportService and its job, which have checked who may ask for it"),
            Map.entry("StaffingScope", "a condition for queries, no rows"),
            Map.entry("RosterLock", "holds rows still, tells nothing of them"),
            Map.entry("UnitLives", INSIDE),
            Map.entry("UnitStateStore", INSIDE),
            Map.entry("UnitDependents", "asked by UnitEnding, which only those may call who see the whole province"),
            Map.entry("PdfEngine", "prints what it is given"),
            Map.entry("JobIdentity", "the wall for jobs"),
            Map.entry("CurrentPerson", "who is acting"),
            Map.entry("DemoPeople", "demo people from the provinces' files"),
            Map.entry("ErrorSpeaker", "says in words what went wrong"),
            Map.entry("ApiProblems", "says in words what went wrong"),
            Map.entry("ProvinceHeader", "the API's wall itself, tried by PlaceWallsTests"),
            Map.entry("BearerTokens", "whom a token speaks for"),
            Map.entry("SignInDoor", "builds the door of the sign-in"),
            Map.entry("SessionGuard", "the screens' wall itself"),
            Map.entry("Sessions", "one's own place, tried by PlaceWallsTests"),
            Map.entry("ErrorNotes", "notes that there was an error"),
            Map.entry("ErrorTable", INSIDE),
            Map.entry("ProvinceTable", INSIDE),
            Map.entry("Migrations", INSIDE),
            Map.entry("ProvinceControl", "provinces as wholes: SourceWallsTests names who uses it"),
            Map.entry("ProvinceBackups", "provinces as wholes: SourceWallsTests names who uses it"),
            Map.entry("FirstLoad", "start-up, into a province that is empty"),
            Map.entry("ProvinceListener", "is told of provinces as wholes, gives nothing back"),
            Map.entry("Touches", "asks TouchedBy"),
            Map.entry("WithdrawalCheck", INSIDE),
            Map.entry("TouchedBy", "limited by UnitScope and StaffingScope, tried by way of ReviewService"),
            Map.entry("CatalogueAccess", INSIDE),
            Map.entry("CatalogueCheck", INSIDE),
            Map.entry("CatalogueQueries", INSIDE),
            Map.entry("EntryPlaces", INSIDE),
            Map.entry("EntryQueries", INSIDE),
            Map.entry("EntryStore", INSIDE),
            Map.entry("ExclusionQueries", INSIDE),
            Map.entry("ExclusionStore", INSIDE),
            Map.entry("ProcedureIndexes", INSIDE),
            Map.entry("StandingIndexes", INSIDE),
            Map.entry("UnitIndexes", INSIDE),
            Map.entry("UnitStamps", INSIDE),
            Map.entry("UnlistedQueries", INSIDE),
            Map.entry("UnitLevels", INSIDE),
            Map.entry("Versions", INSIDE),
            Map.entry("UnitPart", "a part of a screen, shown through guarded services"),
            Map.entry("EmployeePart", "a part of a screen, shown through guarded services"),
            Map.entry("AccountHolders", "keys only, for lists that StaffingScope limits"),
            Map.entry("PeopleBook", INSIDE),
            Map.entry("TrainingOf", "keys and fields, for the rules of the roster below the guarded services"),
            Map.entry("OwnEmployee", "a key, by an account's name, no row"),
            Map.entry("Places", "one's own places, tried by PlaceWallsTests"),
            Map.entry("SignInCheck", "whether a sign-in still holds"),
            Map.entry("AsOf", "the day that a session looks at"));

    @Autowired
    ApplicationContext context;

    /** Public types of the portal by which a component can be had. */
    private static Stream<Class<?>> reachableAs(Class<?> component) {
        return Stream.concat(Stream.of(component), ClassUtils.getAllInterfacesForClassAsSet(component).stream())
                .filter(type ->
                        type.getPackageName().startsWith("vn.motcua") && Modifier.isPublic(type.getModifiers()));
    }

    @Test
    void whatHasNoGuardHasAReason() {
        Set<String> found = Stream.of(context.getBeanNamesForAnnotation(Component.class))
                .map(context::getType)
                .filter(Objects::nonNull)
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().startsWith("vn.motcua")
                        && !type.getPackageName().startsWith("vn.motcua.walls")
                        && !type.getPackageName().startsWith("vn.motcua.testing"))
                .filter(type -> !type.isAnnotationPresent(Service.class))
                .flatMap(ComponentWallsTests::reachableAs)
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("MotcuaApplication"))
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(UNGUARDED.keySet());
        assertThat(unknown)
                .as("public components without a guard: make them services with one, or say in ComponentWallsTests why "
                        + "they need none")
                .isEmpty();
    }
}
