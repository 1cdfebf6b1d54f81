package org.marram.income;

/** At which point of the way it was told: DataCollectionStage of HUD HMIS FY2026. */
public enum Stage {
    ENTRY(1),
    UPDATE(2),
    EXIT(3),
    YEARLY(5);

    private final int code;

    Stage(int code) {
        this.code = code;
    }

    /** The number that HUD HMIS knows it by. */
    public int code() {
        return code;
    }
}
