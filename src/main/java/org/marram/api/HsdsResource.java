package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.hsds.ExportService;

/** The public part of the directory as the API of HSDS 3 answers it, and whole. */
@Path("/hsds")
@Tag(name = "HSDS")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class HsdsResource {

    private static final String PAGED =
            "page counts from 1, per_page is 1 to 100. Identifiers are UUIDs of this directory's own.";

    @Inject
    private ExportService exports;

    @GET
    @Operation(summary = "Which version of HSDS this is")
    public JsonObject version() {
        return Json.createObjectBuilder()
                .add("version", "3.0")
                .add("profile", "https://docs.openreferral.org/en/3.0/hsds/")
                .add(
                        "openapi_url",
                        "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json")
                .build();
    }

    @GET
    @Path("/organizations")
    @Operation(summary = "Organisations by name", description = "search: a part of the name. " + PAGED)
    public JsonObject organizations(
            @QueryParam("search") String search,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("per_page") @DefaultValue("50") int perPage) {
        return exports.organizations(search, page, perPage);
    }

    @GET
    @Path("/organizations/{id}")
    @Operation(
            summary = "One organisation with services, locations, contacts and phones",
            description = "No confidential place, no contact that others may not be told.")
    public JsonObject organization(@PathParam("id") String id) {
        return exports.organization(ref(id));
    }

    @GET
    @Path("/services")
    @Operation(
            summary = "Services by name, then courses and openings by theirs",
            description = "organization_id: only of that one. " + PAGED)
    public JsonObject services(
            @QueryParam("organization_id") String organization,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("per_page") @DefaultValue("50") int perPage) {
        return exports.services(organization == null ? null : ref(organization), page, perPage);
    }

    @GET
    @Path("/services/{id}")
    @Operation(
            summary = "One service with languages, papers, times, prices and place",
            description = "A course or an opening is one too; of talks and places to live only the type is told.")
    public JsonObject service(@PathParam("id") String id) {
        return exports.service(ref(id));
    }

    @GET
    @Path("/locations")
    @Operation(summary = "Places that are not confidential, by name", description = PAGED)
    public JsonObject locations(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("per_page") @DefaultValue("50") int perPage) {
        return exports.locations(page, perPage);
    }

    @GET
    @Path("/locations/{id}")
    @Operation(summary = "One place with its address")
    public JsonObject location(@PathParam("id") String id) {
        return exports.location(ref(id));
    }

    @GET
    @Path("/export.zip")
    @Produces("application/zip")
    @Operation(
            summary = "The public part of the directory as tabular package",
            description = "CSV with datapackage.json. Cells that a spreadsheet would run begin with an apostrophe.")
    public byte[] tables() {
        return exports.tables();
    }

    @GET
    @Path("/export.json")
    @Operation(summary = "The public part of the directory as an array of whole organisations")
    public String json() {
        return exports.json();
    }

    /** What is no UUID is as unknown as one that nobody has. */
    private static Ref ref(String id) {
        try {
            return new Ref(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }
}
