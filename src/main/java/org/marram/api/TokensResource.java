package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.CreateToken;
import org.marram.access.NewToken;
import org.marram.access.OpenDoor;
import org.marram.access.TokenLine;
import org.marram.access.TokenService;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Tokens for other systems. */
@Path("/tokens")
@Tag(name = "Accounts")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    private TokenService tokens;

    @Inject
    private Creates creates;

    /** A token for another system that acts as the one who makes it. */
    public record TokenWanted(
            @Schema(required = true, description = "At most 80", example = "Attendance machine")
            String label,

            @Schema(required = true, description = "Such as attendance:write, referrals:read")
            Set<String> scopes,

            @Schema(
                    nullable = true,
                    description =
                            "Own courses, at least one; then for their attendance alone. Absent: whatever its maker may")
            Set<Ref> courses,

            @Schema(required = true, description = "How long it works, 1 to 365", example = "30")
            int days) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a token for another system",
            description = "It acts as the one who makes it, within its scopes. Told once. Only by somebody signed in.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NewToken.class)))
    public Response token(@HeaderParam("Idempotency-Key") String key, TokenWanted body) {
        return creates.once(key, () -> {
            NewToken made = tokens.create(new CreateToken(body.label(), body.scopes(), body.courses(), body.days()));
            return new Creates.Made("tokens/" + made.ref(), made);
        });
    }

    @GET
    @Operation(summary = "Own tokens that work, the latest first", description = "At most 100; never their words.")
    public Page<TokenLine> own() {
        return new Page<>(tokens.own(), null);
    }

    @POST
    @Path("/{token}/end")
    @Operation(summary = "End an own token", description = "It works no longer, from now on. Once more is no error.")
    public void end(@PathParam("token") Ref token) {
        tokens.end(token);
    }
}
