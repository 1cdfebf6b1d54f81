package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.report.AnnualReport;
import org.marram.report.AskCohorts;
import org.marram.report.AskReport;
import org.marram.report.CohortReport;
import org.marram.report.ReportPeriod;
import org.marram.report.ReportProject;
import org.marram.report.ReportPurpose;
import org.marram.report.ReportService;

/** Figures of the own programme as they may leave: of nobody, and none that is small. */
@Path("/reports")
@Tag(name = "Reports")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String HIDDEN =
            " Null is what may not be told: of fewer people than least, zero among them, or something from which such a count follows.";

    @Inject
    private ReportService reports;

    @GET
    @Path("/projects")
    @Operation(
            summary = "What a report may be about",
            description =
                    "The projects of the own programme by name, at most 1,000, with their HUD HMIS project types.")
    public List<ReportProject> projects() {
        return reports.projects();
    }

    @GET
    @Path("/annual")
    @Operation(
            summary = "The figures of an annual report",
            description =
                    "By the definitions of HUD's annual report: who was served, leavers and stayers, days of their stay,"
                            + " exits by destination (codes of HMIS FY2026) and the share of permanent ones (of outreach"
                            + " and places for now with those that HUD counts there as well). Of whole years that are"
                            + " over and begin with a quarter; of all projects, or of those that are named." + HIDDEN)
    public AnnualReport annual(
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("project") Set<Ref> projects,
            @QueryParam("purpose") ReportPurpose purpose) {
        return reports.toldOutside(new AskReport(new ReportPeriod(from, until), projects, purpose));
    }

    @GET
    @Path("/annual.csv")
    @Produces(CSV)
    @Operation(
            summary = "The same as a file",
            description = "CSV (RFC 4180), UTF-8, a row for each figure; hidden is what may not be told.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response annualCsv(
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("project") Set<Ref> projects,
            @QueryParam("purpose") ReportPurpose purpose) {
        return file("report.csv", reports.csv(new AskReport(new ReportPeriod(from, until), projects, purpose)));
    }

    @GET
    @Path("/cohorts")
    @Operation(
            summary = "What became of people, by the year in which they began",
            description =
                    "The six years before this one: who is still there after 6, 12, 24, 36, 48 and 60 months, as far as the"
                            + " whole year has come, who left to a permanent place by then and who had a job after 12 months."
                            + HIDDEN)
    public CohortReport cohorts(
            @QueryParam("project") Set<Ref> projects, @QueryParam("purpose") ReportPurpose purpose) {
        return reports.cohortsToldOutside(new AskCohorts(projects, purpose));
    }

    @GET
    @Path("/cohorts.csv")
    @Produces(CSV)
    @Operation(
            summary = "The same as a file",
            description = "CSV (RFC 4180), UTF-8, a row for each figure; hidden is what may not be told.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response cohortsCsv(@QueryParam("project") Set<Ref> projects, @QueryParam("purpose") ReportPurpose purpose) {
        return file("years.csv", reports.cohortsCsv(new AskCohorts(projects, purpose)));
    }

    private static Response file(String name, String text) {
        return Response.ok(text)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
