package org.marram.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The door for other systems. Everything that it answers is listed here; nothing is found by scanning. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Marram", version = "1", description = Guide.WORDS),
        security = {@SecurityRequirement(name = "session"), @SecurityRequirement(name = "token")})
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "__Host-marram",
        description = "For people: POST /api/v1/sign-in sets the cookie. Where no TLS is (demo) it is called marram.")
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "For systems: a token from POST /api/v1/tokens, with scopes and an end.")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SignInResource.class,
                PeopleResource.class,
                PlanResource.class,
                MilestonesResource.class,
                TemplatesResource.class,
                OrganisationsResource.class,
                CoursesResource.class,
                PersonReleasesResource.class,
                ReleasesResource.class,
                PersonReferralsResource.class,
                ReferralsResource.class,
                SessionsResource.class,
                AccountsResource.class,
                TokensResource.class,
                MyResource.class,
                Gate.class,
                JsonBodies.class,
                JsonAnswers.class,
                Params.class,
                Problems.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
