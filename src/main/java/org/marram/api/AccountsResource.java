package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.AccountLine;
import org.marram.access.AccountService;
import org.marram.access.CreateAccount;
import org.marram.access.OpenDoor;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Accounts of staff and partners. */
@Path("/accounts")
@Tag(name = "Accounts")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    private AccountService accounts;

    @Inject
    private Creates creates;

    /** A new account. */
    public record NewAccount(
            @Schema(required = true, description = "Small letters, digits, dot, dash; at most 60", example = "m.sample")
            String username,

            @Schema(required = true, description = "At most 80", example = "M. Sample")
            String displayName,

            @Schema(required = true, example = "PROVIDER") Role role,

            @Schema(description = "A provider's own; nobody else has one")
            Ref organisation) {}

    /** A temporary pass phrase, told once. */
    public record PassPhrase(String passphrase) {}

    @GET
    @Operation(summary = "Staff and partners of the own programme, by user name")
    public Page<AccountLine> list(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return accounts.list(after, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an account",
            description = "The answer tells its first pass phrase, once; its owner replaces it at the first sign-in.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PassPhrase.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, NewAccount body) {
        return creates.once(key, () -> {
            String phrase = accounts.create(
                    new CreateAccount(body.username(), body.displayName(), body.role(), body.organisation()));
            return new Creates.Made("accounts", new PassPhrase(phrase));
        });
    }

    @POST
    @Path("/{account}/passphrase")
    @Operation(
            summary = "Make a temporary pass phrase for an account whose owner lost the own one",
            description =
                    "Told once; its owner replaces it at the next sign-in. The earlier one, all sign-ins and tokens"
                            + " of the account end now. Refuses one's own (409).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PassPhrase.class)))
    public Response renew(@PathParam("account") Ref account, @HeaderParam("Idempotency-Key") String key) {
        return creates.once(
                key,
                () -> new Creates.Made("accounts/" + account + "/passphrase", new PassPhrase(accounts.renew(account))));
    }

    @POST
    @Path("/{account}/disable")
    @Operation(
            summary = "Disable an account",
            description = "Its sign-ins and tokens end now. Refuses one's own (409).")
    public void disable(@PathParam("account") Ref account) {
        accounts.disable(account);
    }

    @POST
    @Path("/{account}/enable")
    @Operation(summary = "Open a disabled account again")
    public void enable(@PathParam("account") Ref account) {
        accounts.enable(account);
    }
}
