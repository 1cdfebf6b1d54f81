package org.marram.hmis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.Situation;
import org.marram.outcome.Subsidy;
import org.marram.project.Place;

/**
 * Where one person lived, as their stays tell: in the project from entry to exit, where people live in it; and from the exit on
 * where they went, until something else is told. A home of their own that a project helps with begins when they move in.
 *
 * @param person their token
 */
record Housed(Ref person, List<Stayed> stays) {

    private static final String NOTE = "Read in from another system.";

    /** HUD HMIS project types in which people live, with the code of the place and the subsidy; the last three once they moved in. */
    private static final Map<Integer, Place> PLACES = Map.of(
            0, new Place(101, null),
            1, new Place(101, null),
            2, new Place(302, null),
            8, new Place(118, null),
            3, new Place(435, 440),
            9, new Place(435, 440),
            10, new Place(435, 440),
            13, new Place(435, 431));

    private static final int RENTED_WITH_SUBSIDY = 435;

    /** Up to it, numbers say why no place is told. */
    private static final int LAST_NON_PLACE = 99;

    /** Of people with a certain illness only: here it is just the kind of place. */
    private static final Map<Integer, Place> NEUTRAL = Map.of(426, new Place(435, 440), 327, new Place(302, null));

    /** @param after whether it is where they went afterwards */
    record Home(Stayed stay, boolean after, HomeFacts facts) {

        LocalDate from() {
            return facts.from();
        }
    }

    /** In the order in which they lived there; without those of no night at all, and those that begin before {@code earliest}. */
    List<Home> homes(LocalDate earliest) {
        List<Home> homes = new ArrayList<>();
        stays.stream().filter(stay -> stay.from() != null).forEach(stay -> {
            Place place = PLACES.get(stay.type());
            LocalDate from = place != null && place.code() == RENTED_WITH_SUBSIDY ? stay.movedIn() : stay.from();
            if (place != null && from != null && !from.equals(stay.until())) {
                add(homes, stay, false, from, stay.until(), place);
            }
        });
        List<LocalDate> begins = Stream.concat(
                        homes.stream().map(Home::from),
                        stays.stream().filter(Housed::tellsWhere).map(Stayed::until))
                .sorted()
                .toList();
        List<Home> all = new ArrayList<>(homes);
        stays.stream().filter(Housed::tellsWhere).forEach(stay -> {
            Optional<LocalDate> next =
                    begins.stream().filter(day -> day.isAfter(stay.until())).findFirst();
            boolean goesOn = homes.stream().anyMatch(home -> home.from().equals(stay.until()))
                    || all.stream().anyMatch(home -> home.after() && home.from().equals(stay.until()));
            if (!goesOn) {
                Place to = NEUTRAL.getOrDefault(
                        stay.to().code(), new Place(stay.to().code(), stay.subsidy()));
                add(all, stay, true, stay.until(), next.orElse(null), to);
            }
        });
        return all.stream()
                .filter(home -> !home.from().isBefore(earliest))
                .sorted(Comparator.comparing(Home::from).thenComparing(Home::after))
                .toList();
    }

    /** Of a project in which people live, where they went. */
    private static boolean tellsWhere(Stayed stay) {
        return stay.until() != null
                && PLACES.containsKey(stay.type())
                && stay.to() != null
                && situation(stay.to()).isPresent();
    }

    /** Empty where it is no place: nobody knows, or said it. */
    private static Optional<Situation> situation(Place place) {
        return Situation.of(NEUTRAL.getOrDefault(place.code(), place).code())
                .filter(found -> found.code() > LAST_NON_PLACE);
    }

    private static void add(
            List<Home> homes, Stayed stay, boolean after, LocalDate from, LocalDate until, Place place) {
        situation(place)
                .filter(found -> until == null || until.isAfter(from))
                .ifPresent(situation -> homes.add(new Home(
                        stay,
                        after,
                        new HomeFacts(
                                from,
                                until,
                                until == null ? null : HomeEnd.NOT_ASKED,
                                situation,
                                situation == Situation.RENTED_WITH_SUBSIDY ? Subsidy.of(place.subsidy()) : null,
                                YesNo.NOT_ASKED,
                                YesNo.NOT_ASKED,
                                YesNo.NOT_ASKED,
                                null,
                                Source.PARTNER,
                                NOTE))));
    }
}
