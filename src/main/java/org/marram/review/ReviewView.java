package org.marram.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * One review as it was written down; {@code answers} the latest first, at most {@value #MOST_ANSWERS}.
 *
 * @param writtenBy display name
 */
public record ReviewView(
        ReviewLine line,
        String summary,
        List<GoalThen> goals,
        List<Said> answers,
        Instant writtenAt,
        String writtenBy) {

    static final int MOST_ANSWERS = 20;

    /** A goal in the words that it had then. */
    public record GoalThen(Ref goal, String words, GoalDecision decision, DecisionReason reason) {}

    /** What the person said to it. */
    public record Said(RightForMe rightForMe, AnswerHow how, LocalDate saidOn, String words) {}
}
