package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.voice.Said;
import org.marram.voice.VoiceService;

/** What one person said to their plan. */
@Path("/people/{person}/own-words")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonOwnWordsResource {

    @Inject
    private VoiceService voice;

    @GET
    @Operation(
            summary = "What a person said to their plan, and what was answered, newest first",
            description = "At most 100.")
    public Page<Said> of(@PathParam("person") Ref person) {
        return new Page<>(voice.of(person), null);
    }
}
