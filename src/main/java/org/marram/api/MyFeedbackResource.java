package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Refusal;
import org.marram.feedback.FeedbackService;
import org.marram.feedback.OwnFeedback;

/** What one says about the programme, with one's name or without. */
@Path("/my/feedback")
@Tag(name = "My rights")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyFeedbackResource {

    @Inject
    private FeedbackService feedback;

    /** What is said. */
    public record NewFeedback(
            @Schema(required = true, description = "At most 1,000")
            String words,

            @Schema(required = true, description = "With false nothing leads to whoever said it, and nobody can answer")
            Boolean named) {}

    @GET
    @Operation(
            summary = "What one said with one's name, and what was answered, newest first",
            description = "At most 100. What was said without it cannot be found again.")
    public OwnFeedback mine() {
        return feedback.mine();
    }

    /** The key goes with what was said: a row beside the account would say who it was. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say something about the programme",
            description =
                    "It goes to those who lead the coordinators, never to a coordinator. Sent again with the same Idempotency-Key, it is"
                            + " said once.")
    public void say(@HeaderParam("Idempotency-Key") String key, NewFeedback body) {
        if (key == null || key.isEmpty()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-needed");
        }
        if (Boolean.TRUE.equals(body.named())) {
            feedback.sayNamed(body.words(), key);
        } else {
            feedback.sayUnnamed(body.words(), key);
        }
    }
}
