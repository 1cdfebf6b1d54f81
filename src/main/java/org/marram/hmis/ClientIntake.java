package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.ColleagueFacts;
import org.marram.access.ColleagueService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;
import org.marram.person.Admitted;
import org.marram.person.Answer;
import org.marram.person.PersonService;
import org.marram.person.SecretField;
import org.marram.person.Told;

/**
 * Takes in people. Whoever is new becomes part of the coordinator's caseload; of whoever is known the legal name and the day of
 * birth change, and never what they are called here.
 */
@ApplicationScoped
class ClientIntake {

    static final String KIND = "PERSON";

    private static final Map<String, String> COLUMNS =
            Map.of("nameToUse", "FirstName", "legalName", "LastName", "birthDate", "DOB");

    /** Somebody new. */
    private record Fresh(Ref token, Ref digest, Map<SecretField, Told> said) {}

    /** What is written after the whole batch was looked at. */
    private record Writing(List<Fresh> fresh, Map<HmisOrigin, Fresh> changed) {}

    @Inject
    private HmisOrigins origins;

    @Inject
    private PersonService people;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    List<Taken> take(Reading reading, List<HmisRow> rows) {
        List<Ref> tokens = rows.stream()
                .map(row -> origins.token(reading.source(), KIND, row.key()))
                .toList();
        Map<Ref, HmisOrigin> known = origins.of(tokens);
        Writing writing = new Writing(new ArrayList<>(), new LinkedHashMap<>());
        List<Taken> taken = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            HmisRow row = rows.get(at);
            Ref token = tokens.get(at);
            taken.add(Intakes.guarded(() -> one(reading, row, token, known.get(token), writing)));
        }
        if (!reading.trial()) {
            write(reading, writing);
        }
        return taken;
    }

    private Taken one(Reading reading, HmisRow row, Ref token, HmisOrigin origin, Writing writing) {
        if (row.isDeleted()) {
            return Taken.leftOut(origin == null ? "deleted-there" : "deleted-there-kept-here");
        }
        Ref digest = origins.digest(row.said());
        if (origin != null && origin.saidTheSame(digest)) {
            return Taken.as(IntakeOutcome.UNCHANGED);
        }
        Map<SecretField, Told> said = said(reading, row);
        people.fault(said).ifPresent(fault -> {
            throw Refusal.invalid(COLUMNS.get(fault.field()), fault.code());
        });
        if (origin == null) {
            writing.fresh().add(new Fresh(token, digest, said));
            if (reading.trial()) {
                reading.coming().put(token, 0);
            }
            return said.containsKey(SecretField.NAME_TO_USE)
                    ? Taken.as(IntakeOutcome.KEPT)
                    : new Taken(IntakeOutcome.KEPT, "FirstName", "goes-by-code");
        }
        said.remove(SecretField.NAME_TO_USE);
        writing.changed().put(origin, new Fresh(token, digest, said));
        return Taken.as(IntakeOutcome.CHANGED);
    }

    private Map<SecretField, Told> said(Reading reading, HmisRow row) {
        boolean named = !reading.source().hashed();
        String legal = Stream.of("FirstName", "MiddleName", "LastName", "NameSuffix")
                .map(column -> named ? row.text(column) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String toUse = Stream.of("FirstName", "LastName")
                .map(column -> named ? row.text(column) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate birth = row.day("DOB", LocalDate.now(clock));
        Map<SecretField, Told> said = new EnumMap<>(SecretField.class);
        if (toUse != null) {
            said.put(SecretField.NAME_TO_USE, Told.of(toUse));
        }
        said.put(SecretField.LEGAL_NAME, told(legal, row.text("NameDataQuality")));
        said.put(SecretField.BIRTH_DATE, told(birth == null ? "" : birth.toString(), row.text("DOBDataQuality")));
        return said;
    }

    /** @param quality HUD 8 does not know, 9 prefers not to answer; anything else was not asked */
    private static Told told(String words, String quality) {
        if (!words.isEmpty()) {
            return Told.of(words);
        }
        return "8".equals(quality)
                ? Told.not(Answer.DOES_NOT_KNOW)
                : "9".equals(quality) ? Told.not(Answer.PREFERS_NOT_TO_SAY) : Told.NOT_ASKED;
    }

    private void write(Reading reading, Writing writing) {
        Map<Long, Ref> touched = new HashMap<>();
        if (!writing.fresh().isEmpty()) {
            ColleagueFacts coordinator = colleagues
                    .facts(reading.coordinator())
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "coordinator-gone"));
            List<Admitted> admitted =
                    people.admit(writing.fresh().stream().map(Fresh::said).toList(), coordinator);
            for (int at = 0; at < admitted.size(); at++) {
                Fresh fresh = writing.fresh().get(at);
                Admitted person = admitted.get(at);
                origins.add(fresh.token(), fresh.digest(), person.id(), person.ref());
                touched.put(person.id(), person.ref());
            }
        }
        Map<Long, Map<SecretField, Told>> rewritten = new HashMap<>();
        writing.changed().forEach((origin, now) -> {
            rewritten.put(origin.personId(), now.said());
            origin.said(now.digest(), origin.objectRef());
            touched.put(origin.personId(), origin.objectRef());
        });
        people.rewrite(rewritten);
        access.did(Act.IMPORT_PEOPLE, touched);
    }
}
