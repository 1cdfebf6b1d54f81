package org.marram.plan;

/** How a milestone was reached: by the coordinator's word, or by facts. */
enum ReachedHow {
    CONFIRMED,
    FACTS
}
