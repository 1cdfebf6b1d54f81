package org.marram.ui.coordinator.person;

import org.marram.review.AnswerHow;
import org.marram.review.DecisionReason;
import org.marram.review.ExemptReason;
import org.marram.review.GoalDecision;
import org.marram.review.ReviewHow;
import org.marram.review.ReviewWindow;
import org.marram.review.RightForMe;
import org.marram.review.WindowReason;
import org.marram.ui.coordinator.parts.Words;

/** What the choices of reviews are called at the coordinator's door. */
record ReviewWords(Words words) {

    String t(String key, Object... values) {
        return words.t(key, values);
    }

    /** "between Tue 3 March 2026 and Tue 24 March 2026". */
    String of(ReviewWindow window) {
        return t("review.between", words.day(window.from()), words.day(window.until()));
    }

    String of(WindowReason because) {
        return switch (because) {
            case FIRST_MILESTONES -> t("review.because-first");
            case RETURNED -> t("review.because-returned");
            case NOTHING_OPEN -> t("review.because-nothing-open");
            case LITTLE_TIME -> t("review.because-little-time");
            case FIRST_HALF_YEAR -> t("review.because-half-year");
            case WITHIN_A_YEAR -> t("review.because-within-a-year");
            case LONG_WAY -> t("review.because-long-way");
        };
    }

    String of(ReviewHow how) {
        return switch (how) {
            case MEETING -> t("review.how-meeting");
            case CALL -> t("review.how-call");
            case ONLINE -> t("review.how-online");
            case HOME_VISIT -> t("review.how-home-visit");
        };
    }

    String of(GoalDecision decision) {
        return switch (decision) {
            case KEPT -> t("review.kept");
            case CHANGED -> t("review.changed");
            case ARCHIVED -> t("review.archived");
        };
    }

    String of(DecisionReason reason) {
        return switch (reason) {
            case PERSONS_WISH -> t("reason.persons-wish");
            case CIRCUMSTANCES -> t("reason.circumstances");
            case REACHED_OTHERWISE -> t("review.reason-reached");
            case REPLACED -> t("review.reason-replaced");
            case BETTER_WORDS -> t("reason.better-words");
            case MISTAKE -> t("reason.mistake");
        };
    }

    String of(ExemptReason reason) {
        return switch (reason) {
            case UNWELL -> t("review.exempt-unwell");
            case AWAY -> t("review.exempt-away");
            case NOT_SAFE_TO_MEET -> t("review.exempt-not-safe");
            case OTHER_COMMITMENT -> t("review.exempt-other");
            case PERSONS_WISH -> t("reason.persons-wish");
        };
    }

    String of(RightForMe said) {
        return switch (said) {
            case YES -> t("review.said-yes");
            case NOT_YET -> t("review.said-not-yet");
        };
    }

    String of(AnswerHow how) {
        return switch (how) {
            case OWN_PAGE -> t("given.online");
            case SPOKEN -> t("given.spoken");
        };
    }

    String presence(boolean withPerson) {
        return withPerson ? t("review.with-person") : t("review.without-person");
    }
}
