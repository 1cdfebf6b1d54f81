package org.marram.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes the API's description from the resources themselves: their methods, parameters, records and summaries. The
 * server's own scan loses what a page holds, takes references for objects and writes members that OpenAPI does not know,
 * so it is switched off.
 */
public class Description implements OASFilter {

    private static final String ROOT = "/api/v1";
    private static final String JSON = "application/json";

    private final Schemas schemas = new Schemas();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Paths paths = OASFactory.createPaths();
        Set<String> tags = new TreeSet<>();
        new Api()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .sorted((one, other) -> path(one).compareTo(path(other)))
                        .forEach(type -> {
                            tags.add(type.getAnnotation(Tag.class).name());
                            resource(paths, type);
                        });
        api.setPaths(paths);
        api.setTags(tags.stream().map(name -> OASFactory.createTag().name(name)).toList());
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.setInfo(OASFactory.createInfo().title("Marram").version("1").description(Guide.WORDS));
        api.setComponents(OASFactory.createComponents().schemas(schemas.all()));
        security(api);
    }

    private static void security(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-marram")
                                .description("For people: POST /api/v1/sign-in sets the cookie."
                                        + " Where no TLS is (demo) it is called marram."))
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("For systems: a token from POST /api/v1/tokens, with scopes and an end."));
        api.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("session"),
                OASFactory.createSecurityRequirement().addScheme("token")));
    }

    private void resource(Paths paths, Class<?> type) {
        Stream.of(type.getDeclaredMethods())
                .filter(method -> verb(method) != null)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(method -> {
                    String path = ROOT + path(type) + path(method);
                    PathItem item = paths.getPathItem(path);
                    if (item == null) {
                        item = OASFactory.createPathItem();
                        paths.addPathItem(path, item);
                    }
                    item.setOperation(PathItem.HttpMethod.valueOf(verb(method)), operation(type, method));
                });
    }

    private org.eclipse.microprofile.openapi.models.Operation operation(Class<?> type, Method method) {
        Operation words = method.getAnnotation(Operation.class);
        var operation = OASFactory.createOperation()
                .operationId(type.getSimpleName().replace("Resource", "") + "-" + method.getName())
                .summary(words.summary())
                .addTag(type.getAnnotation(Tag.class).name());
        if (!words.description().isEmpty()) {
            operation.description(words.description());
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(Context.class)) {
                continue;
            }
            if (JsonBodies.isBody(parameter.getType())) {
                operation.requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent().addMediaType(JSON, media(parameter.getType()))));
            } else if (parameter.getType() == InputStream.class) {
                var file = OASFactory.createMediaType()
                        .schema(OASFactory.createSchema()
                                .type(SchemaType.STRING)
                                .format("binary"));
                operation.requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType("application/zip", file)
                                .addMediaType(JSON, file)));
            } else {
                operation.addParameter(parameter(parameter));
            }
        }
        if (type == SignInResource.class) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        return operation.responses(responses(method));
    }

    private org.eclipse.microprofile.openapi.models.parameters.Parameter parameter(Parameter parameter) {
        var described = OASFactory.createParameter().schema(schemas.of(parameter.getParameterizedType()));
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return described
                    .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.PATH)
                    .name(parameter.getAnnotation(PathParam.class).value())
                    .required(true);
        }
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            String name = parameter.getAnnotation(QueryParam.class).value();
            return described
                    .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.QUERY)
                    .name(name)
                    .required(parameter.getType() == java.time.LocalDate.class)
                    .description(
                            "after".equals(name)
                                    ? "next of the part before; absent for the first"
                                    : "limit".equals(name) ? "1 to 100, 50 where absent" : null);
        }
        String name = parameter.getAnnotation(HeaderParam.class).value();
        boolean version = "If-Match".equals(name);
        return described
                .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.HEADER)
                .name(name)
                .required(true)
                .description(
                        version
                                ? "The version that was read, in double quotes"
                                : "1 to 80 printable characters, new for each thing")
                .example(version ? "\"1\"" : "9b2f6f0e-6f3c-4a53-9a10-2f7d4e6a1c55");
    }

    private APIResponses responses(Method method) {
        APIResponses responses = OASFactory.createAPIResponses();
        APIResponse said = method.getAnnotation(APIResponse.class);
        Class<?> told = said == null || said.content().length == 0
                ? null
                : said.content()[0].schema().implementation();
        Type answer = told != null
                ? told
                : method.getReturnType() == void.class || said != null ? null : method.getGenericReturnType();
        String status = said != null ? said.responseCode() : answer == null ? "204" : "200";
        var good = OASFactory.createAPIResponse().description(said(said, status));
        if (answer != null) {
            good.content(OASFactory.createContent().addMediaType(told(method), media(answer)));
        }
        responses.addAPIResponse(status, good);
        Refusals.of(method)
                .forEach((code, why) -> responses.addAPIResponse(
                        code,
                        OASFactory.createAPIResponse()
                                .description(why)
                                .content(OASFactory.createContent()
                                        .addMediaType(Problem.TYPE, media(Refusals.Problem.class)))));
        return responses;
    }

    private static String told(Method method) {
        Produces own = method.getAnnotation(Produces.class);
        return own == null ? JSON : own.value()[0];
    }

    private static String said(APIResponse said, String status) {
        if (said != null && !said.description().isEmpty()) {
            return said.description();
        }
        return "201".equals(status) ? "Made; Location is its address" : "Done";
    }

    private MediaType media(Type type) {
        return OASFactory.createMediaType().schema(schemas.of(type));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(java.lang.reflect.AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
