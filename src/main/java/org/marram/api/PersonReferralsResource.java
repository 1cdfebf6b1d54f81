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
import org.marram.referral.ReferralService;
import org.marram.referral.ReferralView;

/** One person's referrals. */
@Path("/people/{person}/referrals")
@Tag(name = "Referrals")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonReferralsResource {

    @Inject
    private ReferralService referrals;

    @GET
    @Operation(summary = "Referrals of one person, newest first", description = "At most 100.")
    public Page<ReferralView> of(@PathParam("person") Ref person) {
        return new Page<>(referrals.of(person), null);
    }
}
