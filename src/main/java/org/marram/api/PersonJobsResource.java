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
import org.marram.outcome.JobService;
import org.marram.outcome.JobView;
import org.marram.retention.JobChecks;
import org.marram.retention.RetentionService;

/** One person's jobs. */
@Path("/people/{person}/jobs")
@Tag(name = "Jobs")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonJobsResource {

    @Inject
    private JobService jobs;

    @Inject
    private RetentionService retention;

    @Inject
    private Creates creates;

    @GET
    @Operation(
            summary = "One person's jobs, the newest first",
            description = "Each as it stands, with its version for If-Match.")
    public Page<Job> of(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<JobView> page = jobs.of(person, after, limit);
        return Job.of(page.items(), page.next());
    }

    @GET
    @Path("/earlier")
    @Operation(
            summary = "What was written down of one person's jobs before, the latest first",
            description = "Every version that was ended, corrected or struck, with who did so and why; at most 100.")
    public Page<Job> earlier(@PathParam("person") Ref person) {
        return Job.of(jobs.earlier(person), null);
    }

    @GET
    @Path("/checks")
    @Operation(
            summary = "Whether one person's jobs last",
            description =
                    "Of each job the answers at its checkpoints and what should be asked now, with the version for"
                            + " If-Match; and answers that were corrected.")
    public Page<JobChecks> checks(@PathParam("person") Ref person) {
        return new Page<>(retention.of(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down a job",
            description = "Several at the same time are no mistake. A job that was lost and the next one are two.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Job.Said body) {
        return creates.once(key, () -> Creates.Made.at("people/" + person + "/jobs#" + jobs.add(person, body.facts())));
    }
}
