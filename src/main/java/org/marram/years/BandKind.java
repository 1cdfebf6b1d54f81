package org.marram.years;

/** What of a life is drawn under the plan. */
public enum BandKind {
    WORK("job-training"),
    HOME("housing"),
    INCOME("income");

    private final String key;

    BandKind(String key) {
        this.key = key;
    }

    /** Of its style and its icon: what belongs to a pathway has the pathway's. */
    public String key() {
        return key;
    }
}
