package org.marram.sheet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.marram.education.CredentialKind;
import org.marram.education.EducationWords;

/**
 * A certificate as an Open Badge 3.0 (1EdTech): an OpenBadgeCredential of the W3C's data model 2.0. Nothing in it is an address of
 * ours, and it carries no proof: a key that others could find would tell where it was made.
 *
 * @param name of whom it is about, as they are called
 * @param issuer never null
 */
record OpenBadge(Certificate certificate, String name, String issuer, Locale locale) {

    static final String TYPE = "application/vc+json";

    /** As the answer's Content-Disposition. */
    static final String KEPT = "attachment; filename=\"badge.json\"";

    String json() {
        JsonObjectBuilder badge = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/ns/credentials/v2")
                                .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"))
                .add("id", urn("badge " + certificate.ref()))
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
                .add("name", certificate.title())
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", urn("issuer " + issuer))
                                .add("type", Json.createArrayBuilder().add("Profile"))
                                .add("name", issuer))
                .add("validFrom", begin(certificate.earnedOn()));
        if (certificate.expiresOn() != null) {
            badge.add("validUntil", begin(certificate.expiresOn()));
        }
        return badge.add("credentialSubject", subject()).build().toString();
    }

    private JsonObject subject() {
        return Json.createObjectBuilder()
                .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", name)
                                        .add("identityType", "name")))
                .add("achievement", achievement())
                .build();
    }

    private JsonObject achievement() {
        String kind = EducationWords.of(locale).of(certificate.kind());
        return Json.createObjectBuilder()
                .add("id", urn("achievement " + issuer + " " + certificate.title()))
                .add("type", Json.createArrayBuilder().add("Achievement"))
                .add("achievementType", type(certificate.kind()))
                .add("name", certificate.title())
                .add("description", kind)
                .add("criteria", Json.createObjectBuilder().add("narrative", kind + ": " + certificate.title()))
                .add("inLanguage", locale.toLanguageTag())
                .build();
    }

    /** The word of the standard. */
    private static String type(CredentialKind kind) {
        return switch (kind) {
            case SECONDARY_DIPLOMA -> "SecondarySchoolDiploma";
            case ASSOCIATE_DEGREE -> "AssociateDegree";
            case BACHELOR_DEGREE -> "BachelorDegree";
            case GRADUATE_DEGREE -> "Degree";
            case LICENCE -> "License";
            case CERTIFICATE -> "Certificate";
            case CERTIFICATION -> "Certification";
            case OTHER_RECOGNISED -> "Achievement";
            case COMPLETION -> "CertificateOfCompletion";
        };
    }

    private static String begin(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** The same for the same words, and telling nothing of ours. */
    private static String urn(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
