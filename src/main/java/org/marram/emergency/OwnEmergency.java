package org.marram.emergency;

import java.time.Instant;
import org.marram.common.Ref;

/** What oneself has open in an emergency: whose record, and until when. */
public record OwnEmergency(Ref ref, Ref person, Instant until) {}
