package org.marram.run;

/** Something the person who started Marram can put right: one line that says what is wrong and what to do. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
