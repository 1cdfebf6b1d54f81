package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.api.Api;
import org.marram.api.Visitor;
import org.marram.common.Ref;

/**
 * What a provider learns of somebody whom no live release shows them: nothing, not even that there is such a person. Asked at
 * every address of the API, found in its classes: at a school whose release has ended, and at one that never had any.
 */
class LeakIT {

    private static final String NAME = "Kittiwake";
    private static final Pattern REF = Pattern.compile("\"([A-Za-z0-9_-]{22})\"");

    private static World world;
    private static Map<String, Object> before;
    private static String person;
    private static final Set<String> THEIRS = new TreeSet<>();

    /** One operation of the API; its path with names in braces, what it is sent where that names something, else null. */
    private record Operation(String method, String path, Class<?> body) {

        boolean isAimed() {
            return path.contains("{");
        }

        /** The reference stands in the body; the path names what is the asker's own, where there is such a thing. */
        HttpResponse<String> within(Visitor who, String ref) {
            String named = path.replace("{session}", world.session)
                    .replace("{course}", world.course)
                    .replace("{opening}", world.opening)
                    .replaceAll("\\{[^}]+}", ref);
            return who.send(method, named, json(body, ref), "If-Match", "\"1\"", "Idempotency-Key", Visitor.key());
        }

        HttpResponse<String> as(Visitor who, String ref) {
            String named = path.replaceAll("\\{[^}]+}", ref);
            return method.equals("GET")
                    ? who.send(method, named, null)
                    : who.send(method, named, "{}", "If-Match", "\"1\"", "Idempotency-Key", Visitor.key());
        }
    }

    @BeforeAll
    static void somebodyWasAtTheSchoolUntilTheReleaseEnded() {
        world = World.laidOut();
        before = lists(world.provider);
        person = world.enrol(NAME);
        String milestone = world.milestone(person);
        world.coordinator.make(
                "/people/" + person + "/notes",
                "{\"kind\":\"MEETING\",\"tookPlaceAt\":\"" + World.TODAY + "T00:00:00Z\",\"words\":\"" + NAME
                        + " came\"}");
        String release = world.release(person);
        world.accepted(milestone, NAME);
        JsonNode line = Visitor.find(
                world.provider.get("/sessions/" + world.session + "/roster").get("lines"), "nameToUse", NAME);
        world.provider.act(
                "/sessions/" + world.session + "/marks",
                "{\"marks\":[{\"enrolment\":\"" + line.get("enrolment").asText() + "\",\"kind\":\"PRESENT\"}]}",
                "Idempotency-Key",
                Visitor.key());
        THEIRS.add(person);
        THEIRS.add(line.get("enrolment").asText());
        for (String part :
                List.of("", "/plan", "/releases", "/referrals", "/notes", "/assignments", "/plan/closings")) {
            REF.matcher(world.coordinator.get("/people/" + person + part).toString())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(THEIRS::add);
        }
        THEIRS.removeAll(Set.of(world.course, world.organisation));
        world.coordinator.act("/releases/" + release + "/withdraw", "{\"how\":\"SPOKEN\"}");
    }

    @Test
    void everyListAndCountIsAsIfThePersonHadNeverBeenThere() {
        assertThat(before.toString()).contains("Dunlin");
        assertThat(lists(world.provider)).isEqualTo(before);
    }

    @Test
    void noAddressTellsWhatIsTheirsFromWhatDoesNotExist() {
        assertThat(THEIRS).hasSizeGreaterThan(6);
        List<Operation> aimed = operations().filter(Operation::isAimed).toList();
        assertThat(aimed).hasSizeGreaterThan(60);
        List<String> told = new ArrayList<>();
        for (Operation operation : aimed) {
            for (Visitor who : List.of(world.provider, world.otherProvider)) {
                String unknown = Ref.random().toString();
                Map<String, Object> nothing = told(operation.as(who, unknown), unknown);
                for (String ref : THEIRS) {
                    Map<String, Object> something = told(operation.as(who, ref), ref);
                    if (!something.equals(nothing)) {
                        told.add(operation + " with " + ref + ": " + something + " instead of " + nothing);
                    }
                }
            }
        }
        assertThat(told).isEmpty();
    }

    /** Whatever an operation takes is made from its class, so that one that comes is asked too. */
    @Test
    void noReferenceWithinABodyTellsWhatIsTheirsFromWhatDoesNotExist() {
        List<Operation> naming =
                operations().filter(operation -> operation.body() != null).toList();
        assertThat(naming).hasSizeGreaterThan(25);
        assertThat(naming)
                .extracting(Operation::path)
                .contains("/sessions/{session}/marks", "/openings/own", "/sessions");
        List<String> told = new ArrayList<>();
        for (Operation operation : naming) {
            for (Visitor who : List.of(world.provider, world.otherProvider)) {
                String unknown = Ref.random().toString();
                Map<String, Object> nothing = told(operation.within(who, unknown), unknown);
                for (String ref : THEIRS) {
                    Map<String, Object> something = told(operation.within(who, ref), ref);
                    if (!something.equals(nothing)) {
                        told.add(operation + " with " + ref + ": " + something + " instead of " + nothing);
                    }
                }
            }
        }
        assertThat(told).isEmpty();
    }

    private static String json(Type type, String ref) {
        if (type instanceof ParameterizedType many) {
            return "[" + json(many.getActualTypeArguments()[0], ref) + "]";
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain != Ref.class) {
            return Stream.of(plain.getRecordComponents())
                    .filter(part -> names(part.getGenericType()) || isNeeded(part))
                    .map(part -> "\"" + part.getName() + "\":" + json(part.getGenericType(), ref))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return "1";
        }
        if (plain == Boolean.class) {
            return "true";
        }
        Object said = plain == Ref.class
                ? ref
                : plain.isEnum()
                        ? plain.getEnumConstants()[0]
                        : plain == LocalDate.class
                                ? World.TODAY
                                : plain == Instant.class ? World.TODAY + "T09:00:00Z" : "Sample";
        return "\"" + said + "\"";
    }

    private static boolean isNeeded(RecordComponent part) {
        Schema said = part.getAccessor().getAnnotation(Schema.class);
        return said != null && said.required();
    }

    /** Whether it holds a reference somewhere. */
    private static boolean names(Type type) {
        if (type instanceof ParameterizedType many) {
            return Stream.of(many.getActualTypeArguments()).anyMatch(LeakIT::names);
        }
        return type == Ref.class
                || type instanceof Class<?> plain
                        && plain.isRecord()
                        && Stream.of(plain.getRecordComponents()).anyMatch(part -> names(part.getGenericType()));
    }

    @Test
    void noAnswerCarriesTheirNameOrAnythingOfTheirs() {
        List<String> told = new ArrayList<>();
        operations().filter(operation -> !operation.isAimed()).forEach(operation -> {
            for (Visitor who : List.of(world.provider, world.otherProvider)) {
                String answer = operation.as(who, "").body();
                if (answer.contains(NAME) || THEIRS.stream().anyMatch(answer::contains)) {
                    told.add(operation + ": " + answer);
                }
            }
        });
        for (Visitor who : List.of(world.provider, world.otherProvider)) {
            told.addAll(lists(who).values().stream()
                    .map(Object::toString)
                    .filter(answer -> answer.contains(NAME))
                    .toList());
            HttpResponse<String> search = who.send("POST", "/people/search", "{\"words\":\"" + NAME + "\"}");
            assertThat(search.statusCode()).isEqualTo(404);
        }
        assertThat(told).isEmpty();
    }

    /** What stands in every list that a provider may ask for, and in the class of the one session. */
    private static Map<String, Object> lists(Visitor who) {
        Map<String, Object> lists = new LinkedHashMap<>();
        Stream.concat(
                        operations()
                                .filter(operation -> operation.method().equals("GET") && !operation.isAimed())
                                .map(Operation::path)
                                .filter(path -> !path.equals("/stamp")),
                        Stream.of(
                                "/sessions?day=" + World.TODAY.minusDays(1),
                                "/sessions?day=" + World.TODAY.minusDays(2),
                                "/sessions/" + world.session + "/roster"))
                .forEach(path -> lists.put(path, told(who.send("GET", path, null), path)));
        return lists;
    }

    /** All but signing in and out, which would end who asks. */
    private static Stream<Operation> operations() {
        return new Api()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class)
                                && !type.getAnnotation(Path.class).value().equals("/sign-in"))
                        .flatMap(type -> Stream.of(type.getMethods()).flatMap(LeakIT::operation))
                        .distinct()
                        .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    private static Stream<Operation> operation(Method method) {
        String path = method.getDeclaringClass().getAnnotation(Path.class) == null
                ? ""
                : method.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
                .map(kind -> new Operation(
                        kind.getAnnotation(HttpMethod.class).value(),
                        own == null ? path : path + own.value(),
                        Stream.of(method.getParameters())
                                .filter(sent -> sent.getAnnotations().length == 0 && names(sent.getParameterizedType()))
                                .map(Parameter::getType)
                                .findFirst()
                                .orElse(null)));
    }

    /** Everything that is answered, but for the time and the number of the request. */
    private static Map<String, Object> told(HttpResponse<String> answer, String ref) {
        Map<String, Object> told = new TreeMap<>(answer.headers().map());
        told.remove("date");
        told.put("status", answer.statusCode());
        told.put(
                "body",
                answer.body().replaceFirst("\"requestId\":\"[^\"]{22}\"", "").replace(ref, "REF"));
        return told;
    }
}
