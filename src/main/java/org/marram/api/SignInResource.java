package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.OpenDoor;
import org.marram.access.Role;
import org.marram.access.SignInService;
import org.marram.common.Refusal;
import org.marram.ui.entrance.Source;

/** Signing in and out by cookie. */
@Path("/sign-in")
@Tag(name = "Signing in")
@RequestScoped
@OpenDoor(because = "nobody is signed in yet")
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

    /** Where the entrance looks for the sign-in's token. */
    static final String TOKEN = "marram.token";

    @Inject
    private SignInService signIns;

    @Inject
    private Source source;

    @Inject
    private CurrentActor current;

    @Context
    private HttpServletRequest request;

    /** User name and pass phrase; or a person's code; or a person's own sign-in name and pass phrase. */
    public record Words(
            @Schema(description = "Staff and partners", example = "coordinator1")
            String username,

            @Schema(description = "Staff and partners; a person's own one together with name", example = "marram-demo")
            String passphrase,

            @Schema(
                    description = "Staff and partners, where it is to be another from now on: 12 to 1,000 characters",
                    example = "four words of my own")
            String newPassphrase,

            @Schema(
                    description = "The person's own code, or one of their sheet; then nothing else",
                    example = "ABCD-EFGH-JKMN")
            String code,

            @Schema(description = "The person's own sign-in name; with passphrase", example = "river lamp 472")
            String name) {}

    /** Who is signed in; name is null for a person. */
    public record Who(Role role, String name) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign in: user name and pass phrase, or a person's code, or a person's own name and pass phrase",
            description =
                    "Sets the session's cookie. Unknown names and wrong words get the same answer. Needs no Idempotency-Key."
                            + " 409 new-phrase-needed: somebody else made this pass phrase; send it again with newPassphrase."
                            + " newPassphrase ends the account's other sign-ins and its tokens, and is refused (422, in"
                            + " errors) as too-short, too-long, too-common or same-as-before.")
    public void signIn(Words words) {
        String from = source.of(request);
        String token = token(words, from);
        leave(signIns::replace);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(TOKEN, token);
    }

    private String token(Words words, String from) {
        boolean more = words.username() != null || words.newPassphrase() != null;
        if (words.code() != null) {
            refuse(more || words.passphrase() != null || words.name() != null, "code");
            return signIns.signInByCode(words.code(), from);
        }
        if (words.name() != null) {
            refuse(more, "name");
            return signIns.signInByName(words.name(), words.passphrase(), from);
        }
        return signIns.signIn(words.username(), words.passphrase(), words.newPassphrase(), from);
    }

    private static void refuse(boolean mixed, String field) {
        if (mixed) {
            throw Refusal.invalid(field, "not-possible");
        }
    }

    @GET
    @Operation(summary = "Who is signed in")
    public Who who() {
        Actor actor = current.actor();
        return new Who(actor.role(), actor.name());
    }

    @DELETE
    @Operation(
            summary = "Sign out",
            description = "Ends every sign-in of the account. Tokens live on. Doing it twice is no error.")
    public void signOut() {
        leave(signIns::signOut);
        current.leave();
    }

    /** Nothing of an earlier sign-in, or of a stranger's session, is left. */
    private void leave(Consumer<String> ending) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (session.getAttribute(TOKEN) instanceof String token) {
                ending.accept(token);
            }
            session.invalidate();
        }
    }
}
