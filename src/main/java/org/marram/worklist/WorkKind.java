package org.marram.worklist;

/**
 * Why a line stands in the worklist, where two press equally the earlier one first. Each is made by the rule of its name in
 * {@link WorkRules}. Patience is how many days it can wait after its day until somebody is let down.
 */
public enum WorkKind {
    CONCERN(0),
    RELEASE_ENDS(0),
    TODO(0),
    REVIEW_RUNS_OUT(0),
    NOT_THERE(0),
    OWN_WORD(3),
    REQUEST(20),
    NOT_SEEN(2),
    REACH_ENDS(0),
    SELDOM_THERE(5),
    REFERRAL_ASK_AGAIN(3),
    REFERRAL_DECLINED(3),
    REFERRAL_EXPIRED(3),
    REFERRAL_WAITS(3),
    MILESTONE_LATE(5),
    REVIEW_DUE(0),
    UNPROVED(7),
    INCOME_DUE(0),
    FOLLOW_UP(7),
    RETENTION_CHECK(14),
    MILESTONE_DUE(7),
    MAY_START(0);

    private final int patience;

    WorkKind(int patience) {
        this.patience = patience;
    }

    int patience() {
        return patience;
    }
}
