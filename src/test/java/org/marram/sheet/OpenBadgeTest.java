package org.marram.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Ref;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialView;
import org.marram.fact.Source;
import org.marram.partner.OrganisationKind;
import org.marram.person.Told;

/** A certificate as an Open Badge 3.0. */
class OpenBadgeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void holdsWhatTheStandardAsksForAndNothingThatLeadsToUs() throws IOException {
        Certificate one = certificate(CredentialKind.LICENCE, "Sample school");
        JsonNode badge =
                new ObjectMapper().readTree(new OpenBadge(one, "Reed \"R\"", "Sample school", Locale.ENGLISH).json());
        assertThat(badge.get("@context").get(0).asText()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(badge.get("type").toString()).isEqualTo("[\"VerifiableCredential\",\"OpenBadgeCredential\"]");
        assertThat(badge.get("id").asText())
                .startsWith("urn:uuid:")
                .doesNotContain(one.ref().toString());
        assertThat(badge.at("/issuer/name").asText()).isEqualTo("Sample school");
        assertThat(badge.get("validFrom").asText()).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(badge.get("validUntil").asText()).isEqualTo("2029-03-02T00:00:00Z");
        JsonNode achievement = badge.at("/credentialSubject/achievement");
        assertThat(achievement.get("name").asText()).isEqualTo("Baker");
        assertThat(achievement.get("description").asText()).isEqualTo("Licence");
        assertThat(achievement.get("achievementType").asText()).isEqualTo("License");
        assertThat(achievement.at("/criteria/narrative").asText()).isNotBlank();
        assertThat(badge.at("/credentialSubject/identifier/0/identityHash").asText())
                .isEqualTo("Reed \"R\"");
        assertThat(badge.has("proof")).isFalse();
        assertThat(badge.toString().toLowerCase(Locale.ROOT)).doesNotContain("marram");
    }

    @Test
    void ofOnePersonsTwoBadgesNobodyCanTellMoreThanThatTheyAreFromTheSameIssuer() throws IOException {
        JsonNode one = badge();
        JsonNode other = badge();
        assertThat(one.get("id")).isNotEqualTo(other.get("id"));
        assertThat(one.at("/issuer/id")).isEqualTo(other.at("/issuer/id"));
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void namesAPartnerOnlyWhereItsNameSaysThatSomebodyLearnedThere(OrganisationKind kind) {
        boolean teaches = kind == OrganisationKind.TRAINING
                || kind == OrganisationKind.SCHOOL
                || kind == OrganisationKind.EMPLOYER;
        CredentialFacts facts = new CredentialFacts(
                CredentialKind.CERTIFICATE,
                DAY,
                null,
                "Baker",
                Told.of("Guild"),
                null,
                null,
                null,
                Source.DOCUMENT,
                null);
        CredentialView view = new CredentialView(Ref.random(), 1, facts, "Partner", kind, null, null);
        assertThat(Certificate.of(view).issuer()).isEqualTo(teaches ? "Partner" : "Guild");
    }

    private static JsonNode badge() throws IOException {
        Certificate one = certificate(CredentialKind.CERTIFICATE, "Guild");
        return new ObjectMapper().readTree(new OpenBadge(one, "Reed", "Guild", Locale.ENGLISH).json());
    }

    private static Certificate certificate(CredentialKind kind, String issuer) {
        return new Certificate(Ref.random(), kind, "Baker", issuer, DAY, DAY.plusYears(3));
    }
}
