package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.access.OwnSignIn;
import org.marram.access.OwnSignInService;

/** How the person signed in signs in, as they want it. By cookie only: a token of a system changes nothing here. */
@Path("/my/sign-in")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MySignInResource {

    @Inject
    private OwnSignInService own;

    @Inject
    private Creates creates;

    @Context
    private HttpServletRequest request;

    /** A pass phrase of one's own choice. */
    public record OwnPhrase(
            @Schema(required = true, description = "12 to 1,000 characters", example = "four words of my own")
            String passphrase,

            @Schema(description = "Of the sign-in name's words; en where absent", example = "ar")
            String language) {}

    /** In which language the next name is made. */
    public record NameWanted(@Schema(example = "ar") String language) {}

    /** Told once. */
    public record Codes(List<String> codes) {}

    @GET
    @Operation(
            summary = "How one signs in: the own sign-in name, and how many codes of the sheet still work",
            description = "name is null while one signs in with the code that was handed over.")
    public OwnSignIn mine() {
        return own.mine();
    }

    @POST
    @Path("/passphrase")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose a pass phrase of one's own",
            description =
                    "The answer tells the sign-in name that goes with it. The code that was handed over stops working,"
                            + " other sign-ins end. Refused (422, in errors) as too-short, too-long or too-common; (409) sign-in-again"
                            + " 15 minutes after signing in.")
    public OwnSignIn choose(OwnPhrase body) {
        String token = own.choose(token(), body.passphrase(), language(body.language()));
        request.getSession().setAttribute(SignInResource.TOKEN, token);
        request.changeSessionId();
        return own.mine();
    }

    @POST
    @Path("/name")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Get another sign-in name of chance words",
            description = "409 not-possible while there is no own pass phrase.")
    public OwnSignIn rename(NameWanted body) {
        own.rename(token(), language(body.language()));
        return own.mine();
    }

    @POST
    @Path("/codes")
    @Operation(
            summary = "Make ten codes for a small sheet of paper",
            description = "Told once; each signs in once. Earlier ones stop. 409 sign-in-again as above.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Codes.class)))
    public Response codes(@HeaderParam("Idempotency-Key") String key) {
        return creates.once(key, () -> new Creates.Made("my/sign-in/codes", new Codes(own.newCodes(token()))));
    }

    @POST
    @Path("/freeze")
    @Operation(
            summary = "Let nobody in until another code is handed over",
            description = "For a lost or taken phone. All of one's sign-ins end at once, this one too.")
    public void freeze() {
        own.freeze();
    }

    private String token() {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(SignInResource.TOKEN);
    }

    private static Locale language(String tag) {
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }
}
