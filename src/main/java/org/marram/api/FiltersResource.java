package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadSort;
import org.marram.caseload.FilterService;
import org.marram.caseload.FilterView;
import org.marram.caseload.KeepFilter;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/** Filters of the list of people, kept under labels of one's own. */
@Path("/filters")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class FiltersResource {

    @Inject
    private FilterService filters;

    @Inject
    private Creates creates;

    /** A filter to keep; what is absent narrows nothing. */
    public record NewFilter(
            @Schema(required = true, description = "At most 60; no names", example = "Later than planned")
            String label,

            @Schema(description = "The list begins with it") Boolean start,

            @Schema(description = "Due within so many days", example = "7")
            Integer dueInDays,

            Boolean overdue,
            Boolean reviewDue,

            @Schema(description = "Not met for so many days", example = "30")
            Integer notSeenDays,

            @Schema(description = "A pathway's code", example = "HOUSING")
            Pathway pathway,

            @Schema(description = "From GET /colleagues") Ref responsible,
            Boolean closed,
            @Schema(example = "NEXT_DUE") CaseloadSort sort) {

        KeepFilter command() {
            return new KeepFilter(
                    label,
                    Boolean.TRUE.equals(start),
                    new CaseloadFilter(
                            dueInDays,
                            Boolean.TRUE.equals(overdue),
                            Boolean.TRUE.equals(reviewDue),
                            notSeenDays,
                            pathway == null ? null : pathway.code(),
                            responsible,
                            Boolean.TRUE.equals(closed),
                            sort));
        }
    }

    /** What changes; absent stays. */
    public record FilterChange(
            @Schema(description = "At most 60", example = "Reviews")
            String label,

            @Schema(description = "Whether the list begins with it")
            Boolean start) {}

    @GET
    @Operation(summary = "One's own filters, by label", description = "At most 20.")
    public Page<FilterView> own() {
        return new Page<>(filters.own(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a filter")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response keep(@HeaderParam("Idempotency-Key") String key, NewFilter body) {
        return creates.once(key, () -> Creates.Made.at("filters/" + filters.keep(body.command())));
    }

    @PATCH
    @Path("/{filter}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename a filter, or begin the list with it", description = "Absent stays.")
    @APIResponse(responseCode = "204", description = "Done")
    public void change(@PathParam("filter") Ref filter, FilterChange body) {
        if (body.label() != null) {
            filters.rename(filter, body.label());
        }
        if (body.start() != null) {
            filters.start(filter, body.start());
        }
    }

    @DELETE
    @Path("/{filter}")
    @Operation(summary = "Remove a filter", description = "Removing what is not there is no error.")
    public void remove(@PathParam("filter") Ref filter) {
        filters.remove(filter);
    }
}
