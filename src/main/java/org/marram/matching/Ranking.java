package org.marram.matching;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.marram.common.After;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** What was weighed for a milestone, best first. */
record Ranking(List<Weighed> best) {

    private static final Ref NONE = Ref.of(new byte[16]);

    /** Where one stands: by what its reasons come to, its first day, its key. */
    private record Place(int score, LocalDate day, long id) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparingInt((Place one) -> -one.score)
                .thenComparing(Place::day)
                .thenComparingLong(Place::id);

        /** Refuses what {@link #written} did not write. */
        static Place read(String text) {
            try {
                String[] parts = text.split(" ");
                return new Place(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), Long.parseLong(parts[2]));
            } catch (NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        String written() {
            return score + " " + day + " " + id;
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** One with its reasons. */
    record Weighed(Candidate candidate, Set<MatchReason> reasons, Place place) {

        private static Weighed of(Candidate one, Set<MatchReason> reasons) {
            LocalDate day = one.startsOn() == null ? LocalDate.EPOCH : one.startsOn();
            return new Weighed(one, reasons, new Place(Fit.score(reasons), day, one.id()));
        }

        long id() {
            return candidate.id();
        }
    }

    static Ranking of(Fit fit, List<Candidate> candidates) {
        return new Ranking(candidates.stream()
                .map(one -> Weighed.of(one, fit.reasons(one)))
                .sorted(Comparator.comparing(Weighed::place))
                .toList());
    }

    /** So many after the place that the cursor names, where nothing needs to stand any more. */
    Page<Weighed> page(After after, int most) {
        Place last = after.value() == null ? null : Place.read(after.value());
        List<Weighed> part = best.stream()
                .dropWhile(one -> last != null && one.place().compareTo(last) <= 0)
                .limit(most + 1L)
                .toList();
        return Page.of(part, most, one -> new After(one.place().written(), NONE).cursor());
    }
}
