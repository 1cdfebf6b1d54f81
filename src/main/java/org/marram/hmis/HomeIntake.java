package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeService;
import org.marram.outcome.TakeHome;

/** Takes in where people lived, as their stays tell. What says the same as last time is left as the staff has it by now. */
@ApplicationScoped
class HomeIntake {

    private static final String DURING = "HOME";
    private static final String AFTER = "HOME_AFTER";
    private static final int EARLIEST_YEARS = 40;

    /** @param facts null where it is told no longer */
    private record Want(Stayed stay, Ref token, Ref digest, HmisOrigin origin, long person, HomeFacts facts) {

        /** Whether it was told of somebody else before. */
        boolean moves() {
            return origin != null && origin.wasOf(person);
        }

        TakeHome command() {
            return new TakeHome(person, origin == null || moves() ? null : origin.objectRef(), facts);
        }

        /** It is not of that person. */
        TakeHome there() {
            return new TakeHome(origin.personId(), origin.objectRef(), null);
        }
    }

    @Inject
    private HmisOrigins origins;

    @Inject
    private HomeService homes;

    @Inject
    private Clock clock;

    /** The stays of which a home was not taken, since they lived elsewhere at the time. */
    List<Stayed> take(Reading reading, List<Housed> people) {
        Map<Ref, HmisOrigin> known = origins.of(tokens(reading, people));
        List<Want> wants = new ArrayList<>();
        long nobody = -1;
        for (Housed person : people) {
            HmisOrigin who = known.get(person.person());
            if (who != null || reading.trial()) {
                wants.addAll(wants(reading, person, known, who == null ? nobody-- : who.personId()));
            }
        }
        if (wants.isEmpty()) {
            return List.of();
        }
        List<TakeHome> commands = wants.stream().map(Want::command).toList();
        if (reading.trial()) {
            return left(wants, homes.wouldTake(commands));
        }
        List<TakeHome> moved =
                wants.stream().filter(Want::moves).map(Want::there).toList();
        if (!moved.isEmpty()) {
            homes.take(moved);
        }
        List<Optional<Ref>> taken = homes.take(commands);
        for (int at = 0; at < wants.size(); at++) {
            remember(wants.get(at), taken.get(at).orElse(null));
        }
        return left(wants, taken.stream().map(Optional::isPresent).toList());
    }

    private List<Want> wants(Reading reading, Housed person, Map<Ref, HmisOrigin> known, long personId) {
        Map<Ref, Housed.Home> told = new LinkedHashMap<>();
        person.homes(LocalDate.now(clock).minusYears(EARLIEST_YEARS))
                .forEach(home -> told.put(token(reading, home.stay(), home.after()), home));
        List<Want> wants = new ArrayList<>();
        for (Stayed stay : person.stays()) {
            for (boolean after : new boolean[] {false, true}) {
                Ref token = token(reading, stay, after);
                if (known.containsKey(token) && !told.containsKey(token)) {
                    wants.add(new Want(stay, token, null, known.get(token), personId, null));
                }
            }
        }
        told.forEach((token, home) -> {
            HmisOrigin origin = known.get(token);
            Ref digest = origins.digest(home.facts().toString());
            if (origin == null || !origin.saidTheSame(digest) || origin.wasOf(personId)) {
                wants.add(new Want(home.stay(), token, digest, origin, personId, home.facts()));
            }
        });
        return wants;
    }

    private Set<Ref> tokens(Reading reading, List<Housed> people) {
        Set<Ref> tokens = new HashSet<>();
        people.forEach(person -> {
            tokens.add(person.person());
            person.stays().forEach(stay -> {
                tokens.add(token(reading, stay, false));
                tokens.add(token(reading, stay, true));
            });
        });
        return tokens;
    }

    private Ref token(Reading reading, Stayed stay, boolean after) {
        return origins.token(reading.source(), after ? AFTER : DURING, stay.enrolment());
    }

    private void remember(Want want, Ref home) {
        if (want.origin() != null && home == null) {
            origins.remove(want.origin());
        } else if (want.origin() != null) {
            want.origin().said(want.digest(), want.person(), home);
        } else if (home != null) {
            origins.add(want.token(), want.digest(), want.person(), home);
        }
    }

    private static List<Stayed> left(List<Want> wants, List<Boolean> taken) {
        List<Stayed> left = new ArrayList<>();
        for (int at = 0; at < wants.size(); at++) {
            if (!taken.get(at) && wants.get(at).facts() != null) {
                left.add(wants.get(at).stay());
            }
        }
        return left;
    }
}
