package org.marram.years;

/** How a bar is edged, so that its kind is seen without its colour. */
public enum Edge {
    /** To stay. */
    WHOLE(""),
    /** For a time. */
    DASHED(" stroke-dasharray=\"6 3\""),
    /** On one's own. */
    BROKEN(" stroke-dasharray=\"10 3 2 3\""),
    /** Not known. */
    DOTTED(" stroke-dasharray=\"1.5 3\"");

    private final String attribute;

    Edge(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }
}
