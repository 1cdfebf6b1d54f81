package org.marram.common;

import jakarta.enterprise.context.RequestScoped;

/** Names one request in the journal, in the log and in an error's answer, so that they can be brought together. */
@RequestScoped
public class RequestId {

    private final Ref ref = Ref.random();

    public Ref ref() {
        return ref;
    }
}
