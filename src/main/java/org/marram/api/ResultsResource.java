package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.result.ResultService;
import org.marram.result.ResultsView;

/** What came of one's own courses. */
@Path("/results")
@Tag(name = "Attendance")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {

    @Inject
    private ResultService results;

    @GET
    @Path("/own")
    @Operation(
            summary = "What came of one's own courses, by the quarter in which people began",
            description =
                    "The last eight quarters. Null is what may not be told: of fewer people than least, or something from"
                            + " which such a count follows.")
    public ResultsView own() {
        return results.own();
    }

    @GET
    @Path("/own.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            summary = "The same as a file",
            description =
                    "CSV (RFC 4180), UTF-8, a row for each course and quarter and one for all of them; hidden is what may not be told.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response csv() {
        return Response.ok(results.csv())
                .header("Content-Disposition", "attachment; filename=\"results.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
