package org.marram.attendance;

/**
 * How somebody took part, and how much of it counts: whole quarter hours that were really attended. Started quarters are
 * not counted, so that a counter never says more than the facts.
 */
record Attended(MarkKind kind, int minutes, int quarters) {

    private static final int QUARTER = 15;

    /** In a session of so many minutes; {@code minutes} late or left early by. */
    static Attended of(MarkKind kind, int minutes, int session) {
        int there =
                switch (kind) {
                    case PRESENT -> session;
                    case LATE, LEFT_EARLY -> Math.max(0, session - minutes);
                    case EXCUSED, ABSENT -> 0;
                };
        return new Attended(kind, minutes, there / QUARTER);
    }

    /** Whether these minutes make sense: 1 to the session's length where somebody was late or left early, else 0. */
    static boolean isPossible(MarkKind kind, int minutes, int session) {
        return switch (kind) {
            case LATE, LEFT_EARLY -> minutes >= 1 && minutes <= session;
            case PRESENT, EXCUSED, ABSENT -> minutes == 0;
        };
    }

    /** 1 where something was attended, else 0. */
    int sessions() {
        return quarters > 0 ? 1 : 0;
    }
}
