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
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.income.IncomeService;
import org.marram.income.IncomeView;

/** What one person lives on. */
@Path("/people/{person}/income")
@Tag(name = "Income")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonIncomeResource {

    @Inject
    private IncomeService incomes;

    @Inject
    private Creates creates;

    @GET
    @Operation(
            summary = "What one person lived on, the newest first",
            description = "Each as it stands, with its version for If-Match.")
    public Page<Income> of(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<IncomeView> page = incomes.of(person, after, limit);
        return Income.of(page.items(), page.next());
    }

    @GET
    @Path("/earlier")
    @Operation(
            summary = "What was written down of it before, the latest first",
            description = "Every version that was corrected or struck, with who did so and why; at most 100.")
    public Page<Income> earlier(@PathParam("person") Ref person) {
        return Income.of(incomes.earlier(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what somebody lives on",
            description =
                    "When they come, once a year, when they leave, and whenever it changes. Health insurance is not"
                            + " asked.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Income.Said body) {
        return creates.once(
                key, () -> Creates.Made.at("people/" + person + "/income#" + incomes.add(person, body.facts())));
    }
}
