package org.marram.education;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.fact.Source;
import org.marram.person.Told;

/**
 * What is said of something earned.
 *
 * @param expiresOn the first day on which it no longer holds; null where it does not expire
 * @param title what stands on it; kept sealed
 * @param issuer a name; kept sealed
 * @param organisation the partner who issued it, null where it is none
 * @param enrolment the place in a course from which it came, null for none
 * @param milestone the one that it proves, null for none
 * @param source DOCUMENT where somebody of the staff has seen it
 * @param note kept sealed; null for none
 */
public record CredentialFacts(
        CredentialKind kind,
        LocalDate earnedOn,
        LocalDate expiresOn,
        String title,
        Told issuer,
        Ref organisation,
        Ref enrolment,
        Ref milestone,
        Source source,
        String note) {

    /** The same, as the partner says it in whose course it was earned: who issued it is known. */
    CredentialFacts by(Ref place) {
        return new CredentialFacts(
                kind, earnedOn, expiresOn, title, Told.NOT_ASKED, null, place, null, Source.PARTNER, note);
    }

    CredentialFacts noted(String words) {
        return new CredentialFacts(
                kind, earnedOn, expiresOn, title, issuer, organisation, enrolment, milestone, source, words);
    }
}
