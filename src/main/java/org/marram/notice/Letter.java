package org.marram.notice;

/** What goes out by mail: subject and text are the same few words. */
record Letter(long notice, String to, String words) {

    @Override
    public String toString() {
        return "Letter";
    }
}
