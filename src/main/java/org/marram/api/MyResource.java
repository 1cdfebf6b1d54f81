package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.contact.NoteService;
import org.marram.contact.OwnNote;
import org.marram.progress.OwnWay;
import org.marram.progress.ProgressService;

/** What the person signed in sees of their own. */
@Path("/my")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyResource {

    @Inject
    private ProgressService progress;

    @Inject
    private YearsFiles pictures;

    @Inject
    private NoteService notes;

    /** One's own, at one look. */
    public record MyWay(String nameToUse, Way way) {}

    @GET
    @Path("/way")
    @Operation(summary = "One's own name to use, and one's own plan with its progress")
    public MyWay way() {
        OwnWay own = progress.mine();
        return new MyWay(own.nameToUse(), Way.of(own.way()));
    }

    @GET
    @Path("/way/years.svg")
    @Produces(YearsFiles.SVG)
    @Operation(
            summary = "One's own whole way as a picture, in one's language",
            description = "SVG. zoom: ALL (where absent), TEN_YEARS, FIVE_YEARS, TWO_YEARS, YEAR, QUARTER, MONTH;"
                    + " steps: half windows before (negative) or after today's.")
    public String years(@QueryParam("zoom") String zoom, @QueryParam("steps") @DefaultValue("0") int steps) {
        return pictures.svg(progress.mine().way(), true, zoom, steps);
    }

    @GET
    @Path("/notes")
    @Operation(summary = "The notes that are shared with one, newest first")
    public Page<OwnNote> notes(@QueryParam("after") String after, @QueryParam("limit") @DefaultValue("20") int limit) {
        return notes.mine(after, limit).notes();
    }
}
