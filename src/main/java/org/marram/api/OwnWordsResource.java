package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.voice.VoiceService;

/** The answers to what people said to their plans. */
@Path("/own-words")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class OwnWordsResource {

    @Inject
    private VoiceService voice;

    /** What is answered. */
    public record GivenAnswer(
            @Schema(description = "At most 1,000; where absent, it was only read")
            String words) {}

    @POST
    @Path("/{word}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer what a person said",
            description =
                    "Once (409 already-answered). The person reads it on their own page, with the name of who answered.")
    public void answer(@PathParam("word") Ref word, GivenAnswer body) {
        voice.answer(word, body.words());
    }
}
