package org.marram.assignment;

/** What stands in the way of handing one person over to one colleague. */
public enum HandoverObstacle {
    /** The colleague is responsible already, or will be from that day on; handing over again changes nothing. */
    THEIRS_ALREADY("theirs-already"),
    /** A handover is planned already. */
    PLANNED("handover-planned"),
    /** Somebody else is responsible by now. */
    NOT_YOURS("not-responsible"),
    /** The colleague may never see this person. */
    BARRED("may-not-see");

    private final String code;

    HandoverObstacle(String code) {
        this.code = code;
    }

    /** As a refusal says it. */
    public String code() {
        return code;
    }
}
