package org.marram.result;

/**
 * What came of the people who began a course in one quarter, or in all of them. Null is what may not be told: of too few people, or
 * something from which that follows.
 *
 * @param people each counted once a course and quarter
 * @param completed those of them who have reached what the course was for; null where fewer than the least did or did not
 * @param earned those of them who have earned a credential in it; null as {@code completed}
 * @param quarterHours attended until today
 * @param rate percent of the sessions that were marked, excused ones left out; null where none was marked too
 */
public record ResultCell(Integer people, Integer completed, Integer earned, Integer quarterHours, Integer rate) {

    static final ResultCell HIDDEN = new ResultCell(null, null, null, null, null);

    public boolean isHidden() {
        return people == null;
    }
}
