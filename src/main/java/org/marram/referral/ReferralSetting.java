package org.marram.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a programme has set for its partners' answers; the usual where it has set nothing. */
@Entity
@Table(name = "referral_setting")
class ReferralSetting {

    static final int USUAL_OPEN_DAYS = 30;

    @Id
    private long programmeId;

    private String weekend;
    private int openDays = USUAL_OPEN_DAYS;
    private Instant changedAt;
    private long changedBy;

    @Version
    private int version;

    /** After so many days without an answer a referral has ended. */
    int openDays() {
        return openDays;
    }
}
