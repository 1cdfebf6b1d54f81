package org.marram.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.marram.access.CurrentActor;
import org.marram.common.Refusal;
import org.marram.imports.ImportKind;

/**
 * Refuses before anything is read: nobody signed in, a body too large by its own account, or one that is not JSON in
 * UTF-8 (or a file of a kind that is taken there) by its own account. A form of a strange page can send no such body, so it cannot write with somebody's cookie.
 */
public class Gate implements ContainerRequestFilter {

    private static final List<MediaType> FILES = Stream.of(
                    "application/zip",
                    "text/csv",
                    "application/pdf",
                    "image/jpeg",
                    "image/png",
                    "application/octet-stream")
            .map(MediaType::valueOf)
            .toList();

    @Inject
    private CurrentActor current;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        try {
            check(request);
        } catch (Refusal refusal) {
            JsonBodies.drain(request.getEntityStream());
            throw refusal;
        }
    }

    private void check(ContainerRequestContext request) {
        if (resource.getResourceClass() != SignInResource.class) {
            current.actor();
        }
        boolean file = takesFile(resource.getResourceMethod());
        if (file && request.getLength() > ImportKind.PEOPLE.mostBytes()) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
        }
        if (!file && request.getLength() > JsonBodies.MOST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-large");
        }
        headers(request);
        boolean wanted = file
                || Arrays.stream(resource.getResourceMethod().getParameterTypes())
                        .anyMatch(JsonBodies::isBody);
        MediaType type = request.getMediaType();
        boolean known = file && type != null && FILES.stream().anyMatch(each -> each.isCompatible(type));
        if ((wanted || request.hasEntity()) && !known && !isJson(type)) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "json-needed");
        }
    }

    /** Refuses a request without a header that its method needs, before the body is looked at. */
    private void headers(ContainerRequestContext request) {
        for (Parameter parameter : resource.getResourceMethod().getParameters()) {
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            String sent = header == null ? "" : request.getHeaderString(header.value());
            if (sent == null || header != null && sent.isBlank()) {
                throw "If-Match".equals(header.value())
                        ? Refusal.of(Refusal.Kind.PRECONDITION_REQUIRED, "if-match-needed")
                        : Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-needed");
            }
        }
    }

    /** Whether its body is a file, read as it comes. */
    static boolean takesFile(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && MediaType.APPLICATION_JSON_TYPE.getType().equalsIgnoreCase(type.getType())
                && MediaType.APPLICATION_JSON_TYPE.getSubtype().equalsIgnoreCase(type.getSubtype())
                && "utf-8".equalsIgnoreCase(type.getParameters().getOrDefault("charset", "utf-8"));
    }
}
