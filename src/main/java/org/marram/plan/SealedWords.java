package org.marram.plan;

import org.marram.person.Box;

/** Words of a plan as its rows keep them, for rooms that read those by their own queries; the person's key opens them. */
public record SealedWords(String place, byte[] sealed) {

    public static SealedWords ofGoal(long id, byte[] words) {
        return new SealedWords(Goal.place(id), words);
    }

    public static SealedWords ofMilestone(long id, byte[] title) {
        return new SealedWords(Milestone.place(id), title);
    }

    /** What stood before an amendment. */
    public static SealedWords was(long amendment, byte[] was) {
        return new SealedWords(Amendment.placeOfWas(amendment), was);
    }

    /** What stands since an amendment. */
    public static SealedWords became(long amendment, byte[] became) {
        return new SealedWords(Amendment.placeOfBecame(amendment), became);
    }

    /** Null where nothing is kept. Refuses what was altered, or stands in another place. */
    public String open(Box box) {
        return box.open(place, sealed);
    }
}
