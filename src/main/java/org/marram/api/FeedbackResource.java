package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.feedback.FeedbackService;
import org.marram.feedback.FeedbackView;

/** What people say about the programme, for those who lead the coordinators. */
@Path("/feedback")
@Tag(name = "Feedback")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    @Inject
    private FeedbackService feedback;

    /** What is answered. */
    public record FeedbackAnswer(
            @Schema(description = "At most 1,000; where absent, it was only read")
            String words) {}

    @GET
    @Operation(summary = "What waits, the oldest first", description = "At most 100: an answer makes room.")
    public Page<FeedbackView> waiting() {
        return new Page<>(feedback.waiting(), null);
    }

    @GET
    @Path("/answered")
    @Operation(summary = "What was answered or read, the newest first", description = "At most 100.")
    public Page<FeedbackView> answered() {
        return new Page<>(feedback.answered(), null);
    }

    @POST
    @Path("/{feedback}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer it, or say that it was read",
            description = "Once (409 already-answered). Words only where somebody is named (409 nobody-to-answer).")
    public void answer(@PathParam("feedback") Ref ref, FeedbackAnswer body) {
        feedback.answer(ref, body.words());
    }
}
