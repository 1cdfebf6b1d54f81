package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.marram.common.Ref;
import org.marram.retention.Checkpoint;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.coordinator.person.Matter;
import org.marram.ui.coordinator.person.PersonPage;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorkPutOffReason;

/** How a line of the worklist is said: what, because of what, when, and where it leads. */
record WorkWords(Words words) {

    /** A short name, for counts and filters. */
    String kind(WorkKind kind) {
        return switch (kind) {
            case RELEASE_ENDS -> t("today.kind.release-ends");
            case TODO -> t("today.kind.todo");
            case CONCERN -> t("today.kind.concern");
            case REVIEW_RUNS_OUT -> t("today.kind.review-runs-out");
            case OWN_WORD -> t("today.kind.own-word");
            case REQUEST -> t("today.kind.request");
            case NOT_SEEN -> t("today.kind.not-seen");
            case REACH_ENDS -> t("today.kind.reach-ends");
            case INCOME_DUE -> t("today.kind.income");
            case NOT_THERE -> t("today.kind.not-there");
            case SELDOM_THERE -> t("today.kind.seldom-there");
            case REFERRAL_DECLINED -> t("today.kind.referral-declined");
            case REFERRAL_ASK_AGAIN -> t("today.kind.referral-ask-again");
            case REFERRAL_EXPIRED -> t("today.kind.referral-expired");
            case REFERRAL_WAITS -> t("today.kind.referral-waits");
            case MILESTONE_LATE -> t("today.kind.milestone-late");
            case REVIEW_DUE -> t("today.kind.review-due");
            case FOLLOW_UP -> t("today.kind.follow-up");
            case RETENTION_CHECK -> t("today.kind.retention");
            case MILESTONE_DUE -> t("today.kind.milestone-due");
            case MAY_START -> t("today.kind.may-start");
            case UNPROVED -> t("today.kind.unproved");
        };
    }

    String what(WorkLine line) {
        return what(line.kind(), line.what());
    }

    String what(WorkKind kind, String what) {
        return switch (kind) {
            case RELEASE_ENDS -> t("today.what.release", what);
            case CONCERN -> t("today.what.concern", what);
            case REVIEW_DUE, REVIEW_RUNS_OUT -> t("today.what.review");
            case OWN_WORD -> t("today.what.own-word");
            case REQUEST -> t("today.what.request");
            case NOT_SEEN -> t("today.what.contact");
            case REACH_ENDS -> t("today.what.reach");
            case INCOME_DUE -> t("today.what.income");
            case NOT_THERE, SELDOM_THERE -> t("today.what.attendance", what);
            case FOLLOW_UP -> t("today.what.follow-up");
            case RETENTION_CHECK -> t("today.what.retention");
            case REFERRAL_WAITS, REFERRAL_DECLINED, REFERRAL_ASK_AGAIN, REFERRAL_EXPIRED ->
                t("today.what.referral", what);
            case TODO, MILESTONE_LATE, MILESTONE_DUE, MAY_START, UNPROVED ->
                words.texts().name(what);
        };
    }

    String because(WorkLine line) {
        int days = line.days() == null ? 0 : line.days();
        String said =
                switch (line.kind()) {
                    case RELEASE_ENDS -> t("today.because.release", ahead(days));
                    case CONCERN -> t("today.because.concern", ago(days));
                    case REVIEW_DUE -> t("today.because.review-begun");
                    case FOLLOW_UP -> t("today.because.follow-up", ago(days));
                    case RETENTION_CHECK -> t("today.because.retention", words.of(Checkpoint.valueOf(line.what())));
                    case REVIEW_RUNS_OUT ->
                        days < 0
                                ? t("today.because.review-ended", ago(days))
                                : t("today.because.review-ends", ahead(days));
                    case NOT_SEEN ->
                        line.on() == null ? t("today.because.never-seen") : t("today.because.not-seen", -days);
                    case REACH_ENDS ->
                        days < 0
                                ? t("today.because.reach-ended", ago(days))
                                : t("today.because.reach-ends", ahead(days));
                    case INCOME_DUE ->
                        days < 0 ? t("today.because.income-late", ago(days)) : t("today.because.income", ahead(days));
                    case OWN_WORD -> t("today.because.own-word", ago(days));
                    case REQUEST ->
                        days < 0 ? t("today.because.request-late", ago(days)) : t("today.because.request", ahead(days));
                    case NOT_THERE -> t("today.because.not-there");
                    case SELDOM_THERE -> t("today.because.seldom-there");
                    case REFERRAL_DECLINED -> t("today.because.declined");
                    case REFERRAL_ASK_AGAIN -> t("today.because.ask-again");
                    case REFERRAL_EXPIRED -> t("today.because.expired");
                    case REFERRAL_WAITS -> t("today.because.no-answer", ago(days));
                    case MILESTONE_LATE -> t("today.because.late", ago(days));
                    case MILESTONE_DUE -> t("today.because.due", ahead(days));
                    case MAY_START -> t("today.because.may-start", ago(days));
                    case UNPROVED -> t("today.because.unproved");
                    case TODO ->
                        days < 0 ? t("today.because.todo-late", ago(days)) : t("today.because.todo", ahead(days));
                };
        return line.waits() ? t("today.because.waits", said) : said;
    }

    /** The day that is told; empty where there is none. */
    String when(WorkLine line) {
        if (line.on() == null) {
            return "";
        }
        String day = words.day(line.on());
        return switch (line.kind()) {
            case NOT_SEEN, NOT_THERE, SELDOM_THERE -> t("today.last", day);
            case REFERRAL_WAITS, CONCERN -> t("today.sent", day);
            case OWN_WORD, REFERRAL_DECLINED, REFERRAL_EXPIRED, MAY_START, UNPROVED -> t("today.since", day);
            case TODO, FOLLOW_UP, RETENTION_CHECK, REFERRAL_ASK_AGAIN -> t("today.for", day);
            case REACH_ENDS,
                    INCOME_DUE,
                    RELEASE_ENDS,
                    REQUEST,
                    REVIEW_DUE,
                    REVIEW_RUNS_OUT,
                    MILESTONE_LATE,
                    MILESTONE_DUE -> t("today.until", day);
        };
    }

    /** What is done about it. */
    String opens(WorkKind kind) {
        return switch (kind) {
            case RELEASE_ENDS -> t("today.open.release");
            case CONCERN -> t("today.open.concern");
            case REVIEW_DUE, REVIEW_RUNS_OUT -> t("today.open.review");
            case OWN_WORD -> t("today.open.own-word");
            case REQUEST -> t("today.open.request");
            case REACH_ENDS, NOT_SEEN, NOT_THERE, SELDOM_THERE -> t("today.open.contact");
            case INCOME_DUE -> t("today.open.income");
            case FOLLOW_UP -> t("today.open.follow-up");
            case RETENTION_CHECK -> t("today.open.retention");
            case REFERRAL_WAITS, REFERRAL_DECLINED, REFERRAL_ASK_AGAIN, REFERRAL_EXPIRED -> t("today.open.referral");
            case MILESTONE_LATE, MILESTONE_DUE, MAY_START, UNPROVED -> t("today.open.milestone");
            case TODO -> t("todo.change");
        };
    }

    /** The person's page, at the thing. */
    static String address(Ref person, WorkLine line) {
        String at =
                switch (line.kind()) {
                    case REVIEW_DUE, REVIEW_RUNS_OUT -> "reviews";
                    case OWN_WORD -> "own-words";
                    case REQUEST -> "requests";
                    case REACH_ENDS, NOT_SEEN, NOT_THERE, SELDOM_THERE, FOLLOW_UP -> "safe-contact-line";
                    case INCOME_DUE -> Matter.INCOMES.id();
                    default -> line.object().toString();
                };
        String in = line.kind() == WorkKind.RETENTION_CHECK ? "&" + PersonPage.IN + "=" + Matter.JOBS.id() : "";
        return "people/" + person + "?" + PersonPage.AT + "=" + at + in;
    }

    static VaadinIcon icon(WorkKind kind) {
        return switch (kind) {
            case RELEASE_ENDS -> VaadinIcon.UNLINK;
            case CONCERN -> VaadinIcon.ENVELOPE_O;
            case TODO -> VaadinIcon.CHECK_SQUARE_O;
            case REVIEW_DUE, REVIEW_RUNS_OUT -> VaadinIcon.COMMENTS_O;
            case OWN_WORD -> VaadinIcon.COMMENT_ELLIPSIS_O;
            case REQUEST -> VaadinIcon.FILE_TEXT_O;
            case REACH_ENDS, NOT_SEEN, NOT_THERE, SELDOM_THERE, FOLLOW_UP -> VaadinIcon.PHONE;
            case INCOME_DUE -> VaadinIcon.COIN_PILES;
            case RETENTION_CHECK -> VaadinIcon.BRIEFCASE;
            case REFERRAL_WAITS -> VaadinIcon.HOURGLASS;
            case REFERRAL_DECLINED -> VaadinIcon.ARROW_BACKWARD;
            case REFERRAL_ASK_AGAIN -> VaadinIcon.REFRESH;
            case REFERRAL_EXPIRED -> VaadinIcon.HOURGLASS_END;
            case MILESTONE_LATE -> VaadinIcon.CLOCK;
            case MILESTONE_DUE -> VaadinIcon.FLAG_O;
            case MAY_START -> VaadinIcon.PLAY_CIRCLE_O;
            case UNPROVED -> VaadinIcon.QUESTION_CIRCLE_O;
        };
    }

    /** Whether it waits for somebody rather than being news. */
    static boolean presses(WorkKind kind) {
        return kind != WorkKind.MAY_START && kind != WorkKind.MILESTONE_DUE && kind != WorkKind.REVIEW_DUE;
    }

    String of(WorkPutOffReason reason) {
        return switch (reason) {
            case WAITING_FOR_OTHERS -> t("put-off.waiting");
            case AGREED_LATER -> t("put-off.agreed");
            case NOT_SAFE_NOW -> t("put-off.not-safe");
            case OTHER -> t("put-off.other");
        };
    }

    /** For a style sheet: {@code milestone-late}. */
    static String name(WorkKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String ahead(int days) {
        return t("today.in", days);
    }

    private String ago(int days) {
        return t("today.ago", -days);
    }

    String t(String key, Object... values) {
        return words.t(key, values);
    }
}
