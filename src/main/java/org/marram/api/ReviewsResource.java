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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.review.RecordAnswer;
import org.marram.review.ReviewService;
import org.marram.review.ReviewView;
import org.marram.review.RightForMe;

/** Single reviews: read, and what the person said to them. */
@Path("/reviews")
@Tag(name = "Reviews")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    @Inject
    private ReviewService reviews;

    @Inject
    private Creates creates;

    /** What the person said by word of mouth. */
    public record SpokenAnswer(
            @Schema(required = true, example = "YES") RightForMe rightForMe,

            @Schema(required = true, description = "Not before the review", example = "2026-11-21")
            LocalDate saidOn,

            @Schema(description = "In the person's own words; at most 1,000")
            String words) {}

    @GET
    @Path("/{review}")
    @Operation(
            summary = "One review, with each goal in the words of that day",
            description = "And what the person said to it, the latest first, at most 20.")
    public ReviewView open(@PathParam("review") Ref review) {
        return reviews.open(review);
    }

    @POST
    @Path("/{review}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what the person said to a review",
            description = "The person can say it on the own page too: POST /my/reviews/{review}/confirmation.")
    @APIResponse(responseCode = "204")
    public Response answered(
            @PathParam("review") Ref review, @HeaderParam("Idempotency-Key") String key, SpokenAnswer body) {
        return creates.once(key, () -> {
            reviews.answered(new RecordAnswer(review, body.rightForMe(), body.saidOn(), body.words()));
            return Creates.Made.at(null);
        });
    }
}
