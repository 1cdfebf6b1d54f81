package org.marram.review;

/** How a window ended. */
enum WindowEnd {
    HELD,
    EXEMPTED,
    CLOSED
}
