package org.marram;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.OpenDoor;

/** The house as it must stand: the rooms, what may lean on what, and the habits that a compiler cannot hold. */
@AnalyzeClasses(packages = "org.marram", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each room with the rooms that it uses itself; it may also use whatever those may. */
    private static final Map<String, Set<String>> HOUSE = new LinkedHashMap<>();

    static {
        HOUSE.put("common", Set.of());
        HOUSE.put("journal", Set.of("common"));
        HOUSE.put("access", Set.of("journal"));
        HOUSE.put("programme", Set.of("access"));
        HOUSE.put("person", Set.of("access"));
        HOUSE.put("assignment", Set.of("person"));
        HOUSE.put("project", Set.of("person"));
        HOUSE.put("imports", Set.of("access"));
        HOUSE.put("partner", Set.of("imports"));
        HOUSE.put("consent", Set.of("programme", "person", "partner"));
        HOUSE.put("offering", Set.of("partner"));
        HOUSE.put("template", Set.of("access"));
        HOUSE.put("plan", Set.of("assignment", "template"));
        HOUSE.put("contact", Set.of("person"));
        HOUSE.put("look", Set.of("person"));
        HOUSE.put("notice", Set.of("person"));
        HOUSE.put("emergency", Set.of("person"));
        HOUSE.put("request", Set.of("person"));
        HOUSE.put("copy", Set.of("person"));
        HOUSE.put("feedback", Set.of("person"));
        HOUSE.put("history", Set.of("plan"));
        HOUSE.put("voice", Set.of("plan"));
        HOUSE.put("update", Set.of("plan"));
        HOUSE.put("hsds", Set.of("offering"));
        HOUSE.put("closing", Set.of("plan"));
        HOUSE.put("review", Set.of("history", "closing"));
        HOUSE.put("referral", Set.of("closing", "offering", "consent"));
        HOUSE.put("matching", Set.of("referral"));
        HOUSE.put("calendar", Set.of("offering"));
        HOUSE.put("coming", Set.of("calendar", "counselling", "notice"));
        HOUSE.put("attendance", Set.of("coming"));
        HOUSE.put("upload", Set.of("attendance"));
        HOUSE.put("feed", Set.of("coming"));
        HOUSE.put("offline", Set.of("attendance"));
        HOUSE.put("fact", Set.of("plan"));
        HOUSE.put("outcome", Set.of("referral", "fact"));
        HOUSE.put("address", Set.of("outcome"));
        HOUSE.put("education", Set.of("referral", "fact"));
        HOUSE.put("document", Set.of("outcome", "education"));
        HOUSE.put("counselling", Set.of("referral", "fact"));
        HOUSE.put("income", Set.of("fact"));
        HOUSE.put("employment", Set.of("fact"));
        HOUSE.put("retention", Set.of("outcome"));
        HOUSE.put("life", Set.of("project", "outcome", "education", "counselling", "employment", "income"));
        HOUSE.put("hmis", Set.of("project", "outcome", "imports", "education", "employment", "income"));
        HOUSE.put("skill", Set.of("referral"));
        HOUSE.put("result", Set.of("attendance"));
        HOUSE.put("progress", Set.of("attendance", "life", "review"));
        HOUSE.put("years", Set.of("progress"));
        HOUSE.put("sheet", Set.of("years"));
        HOUSE.put("caseload", Set.of("plan"));
        HOUSE.put("worklist", Set.of("retention", "notice"));
        HOUSE.put("leaving", Set.of("referral"));
        HOUSE.put("report", Set.of("project", "outcome", "programme"));
        HOUSE.put("ui.entrance", Set.of("feed"));
        HOUSE.put("ui.shell", Set.of("access"));
        HOUSE.put("ui.offering", Set.of("offering", "ui.shell"));
        HOUSE.put("ui.imports", Set.of("imports", "ui.shell"));
        HOUSE.put(
                "ui.coordinator.parts",
                Set.of("caseload", "contact", "document", "retention", "skill", "ui.offering", "years"));
        HOUSE.put("ui.coordinator.directory", Set.of("hsds", "ui.coordinator.parts", "ui.imports"));
        HOUSE.put("ui.coordinator.people", Set.of("hmis", "ui.coordinator.parts", "ui.imports"));
        HOUSE.put("ui.coordinator.template", Set.of("ui.coordinator.parts"));
        HOUSE.put(
                "ui.coordinator.person",
                Set.of(
                        "address",
                        "copy",
                        "emergency",
                        "leaving",
                        "matching",
                        "request",
                        "sheet",
                        "ui.coordinator.directory",
                        "ui.coordinator.people",
                        "ui.coordinator.template",
                        "update",
                        "voice"));
        HOUSE.put("ui.coordinator.programme", Set.of("ui.coordinator.parts"));
        HOUSE.put("ui.coordinator.report", Set.of("report", "ui.coordinator.parts"));
        HOUSE.put("ui.coordinator.today", Set.of("ui.coordinator.person", "worklist"));
        HOUSE.put("ui.provider", Set.of("progress", "feed", "skill", "result", "upload", "ui.imports", "ui.offering"));
        HOUSE.put("ui.admin", Set.of("progress", "feedback", "ui.shell"));
        HOUSE.put(
                "ui.participant",
                Set.of(
                        "sheet",
                        "contact",
                        "document",
                        "look",
                        "voice",
                        "notice",
                        "skill",
                        "request",
                        "copy",
                        "feedback",
                        "ui.entrance"));
        HOUSE.put(
                "api",
                Set.of(
                        "sheet",
                        "contact",
                        "document",
                        "emergency",
                        "look",
                        "caseload",
                        "worklist",
                        "leaving",
                        "update",
                        "feed",
                        "offline",
                        "upload",
                        "hsds",
                        "hmis",
                        "matching",
                        "voice",
                        "skill",
                        "income",
                        "employment",
                        "address",
                        "result",
                        "report",
                        "notice",
                        "request",
                        "copy",
                        "feedback",
                        "ui.entrance"));
        HOUSE.put("run", Set.of("common"));
    }

    private static final String[] ROOMS = HOUSE.keySet().stream()
            .filter(room ->
                    !room.contains("ui") && !room.equals("api") && !room.equals("run") && !room.equals("common"))
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);

    @ArchTest
    static void eachRoomUsesOnlyTheRoomsBelowIt(com.tngtech.archunit.core.domain.JavaClasses house) {
        HOUSE.keySet().forEach(room -> classes()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat(
                        describe("stand in rooms that " + room + " may use", used -> mayUse(room, used)))
                .check(house));
    }

    @ArchTest
    static final ArchRule everythingStandsInARoom = classes()
            .that(describe("are ours", used -> !used.getName().endsWith("package-info") && !isPage(used)))
            .should()
            .resideInAnyPackage(
                    HOUSE.keySet().stream().map(ArchitectureTest::inside).toArray(String[]::new));

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.marram.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("org.marram.ui.pages.."), DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule onlyServicesRecordsAndIdentifiersAreSeenFromOutside = classes()
            .that()
            .resideInAnyPackage(ROOMS)
            .and()
            .arePublic()
            .should(be(
                    "a service, a record, an enum, an annotation, what facts have in common or a function that another room gives",
                    type -> type.getSimpleName().endsWith("Service")
                            || type.isRecord()
                            || type.isEnum()
                            || type.isAnnotation()
                            || type.isAnnotatedWith(MappedSuperclass.class)
                            || type.isAnnotatedWith(FunctionalInterface.class)
                            || Set.of("CurrentActor", "NeedsInterceptor").contains(type.getSimpleName())));

    @ArchTest
    static final ArchRule entitiesKnowNoContainerAndNoDoor = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.ws.rs..",
                    "jakarta.transaction..",
                    "com.vaadin..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule entitiesAreNotSeenFromOutsideTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(be(
                    "free of setters", type -> type.getFields().stream().noneMatch(field -> hasSetter(type, field))));

    @ArchTest
    static final ArchRule onlyServicesOpenTransactions =
            noClasses().that().haveSimpleNameNotEndingWith("Service").should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule servicesOpenTransactions = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .and(describe("write inside the act", type -> !type.getSimpleName().equals("JournalService")))
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule timeComesIn = noClasses()
            .that()
            .resideOutsideOfPackages(inside("common"), inside("run"))
            .should()
            .callMethodWhere(describe("the time is taken from the air", ArchitectureTest::takesTimeFromTheAir));

    @ArchTest
    static final ArchRule everyServiceMethodNamesItsActOrSaysWhyItIsOpen = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(inside("journal"))
            .should(exactlyOneOf(Needs.class, Open.class));

    @ArchTest
    static final ArchRule everyViewHasExactlyOneAccessAnnotation =
            classes().that().areAnnotatedWith(Route.class).should(carryOneOf(RolesAllowed.class, PermitAll.class));

    @ArchTest
    static final ArchRule everyResourceHasExactlyOneAccessAnnotation =
            classes().that().areAnnotatedWith(Path.class).should(carryOneOf(RolesAllowed.class, OpenDoor.class));

    private static String inside(String room) {
        return "org.marram." + room;
    }

    private static boolean mayUse(String room, JavaClass used) {
        return !used.getPackageName().startsWith("org.marram")
                || isPage(used)
                || below(room).stream().anyMatch(below -> used.getPackageName().equals(inside(below)));
    }

    private static boolean isPage(JavaClass type) {
        return type.getPackageName().startsWith("org.marram.ui.pages");
    }

    private static Set<String> below(String room) {
        Set<String> all = new TreeSet<>(Set.of(room));
        HOUSE.get(room).forEach(used -> all.addAll(below(used)));
        return all;
    }

    private static boolean hasSetter(JavaClass type, JavaField field) {
        String name = "set" + Character.toUpperCase(field.getName().charAt(0))
                + field.getName().substring(1);
        return type.getMethods().stream().anyMatch(method -> method.getName().equals(name));
    }

    private static boolean takesTimeFromTheAir(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        boolean now =
                target.getName().equals("now") && target.getRawParameterTypes().isEmpty();
        boolean clock = target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
        return clock || now && target.getOwner().getPackageName().equals("java.time");
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> holds) {
        return ArchCondition.from(describe(what, holds)).as("be " + what);
    }

    @SafeVarargs
    private static ArchCondition<JavaClass> carryOneOf(Class<? extends java.lang.annotation.Annotation>... kinds) {
        return new ArchCondition<>("carry exactly one access annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long carried =
                        List.of(kinds).stream().filter(type::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(type, carried == 1, type.getName() + " carries " + carried));
            }
        };
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> exactlyOneOf(Class<? extends java.lang.annotation.Annotation>... kinds) {
        return new ArchCondition<>("carry exactly one of @Needs and @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long carried =
                        List.of(kinds).stream().filter(method::isAnnotatedWith).count();
                boolean bridge = method.getModifiers().contains(JavaModifier.BRIDGE);
                events.add(new SimpleConditionEvent(
                        method, bridge || carried == 1, method.getFullName() + " carries " + carried));
            }
        };
    }
}
