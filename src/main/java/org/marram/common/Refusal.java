package org.marram.common;

import java.util.List;

/**
 * A refusal that says what happened in codes; each door says it in words. Nothing was stored. It carries no value that
 * somebody typed.
 */
public final class Refusal extends RuntimeException {

    /** What kind of refusal, with the HTTP status that the doors answer. */
    public enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429),
        DAMAGED(500),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One field that cannot be taken, and why, as a code. */
    public record Fault(String field, String code) {}

    private final transient Kind kind;
    private final String code;
    private final transient List<Fault> faults;

    private Refusal(Kind kind, String code, List<Fault> faults) {
        super(kind + " " + code + " " + faults, null, false, true);
        this.kind = kind;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public static Refusal of(Kind kind, String code) {
        return new Refusal(kind, code, List.of());
    }

    /** Not there, or not for you: the same answer. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "not-found");
    }

    public static Refusal forbidden() {
        return of(Kind.FORBIDDEN, "not-allowed");
    }

    public static Refusal unauthenticated() {
        return of(Kind.UNAUTHENTICATED, "sign-in-needed");
    }

    /** It contradicts what stands already. */
    public static Refusal conflict(String code) {
        return of(Kind.CONFLICT, code);
    }

    /** It contradicts what stands already: these, by their references. */
    public static Refusal conflict(String code, List<String> refs) {
        return new Refusal(
                Kind.CONFLICT,
                code,
                refs.stream().map(ref -> new Fault(ref, code)).toList());
    }

    /** Somebody changed it since it was read. */
    public static Refusal stale() {
        return of(Kind.STALE, "changed-meanwhile");
    }

    /** Not just now. */
    public static Refusal unavailable() {
        return of(Kind.UNAVAILABLE, "unavailable");
    }

    /** What is kept sealed does not open: altered, or moved from its place. */
    public static Refusal unreadable() {
        return of(Kind.DAMAGED, "unreadable");
    }

    /** What was sent cannot be read at this field. */
    public static Refusal malformed(String field, String code) {
        return new Refusal(Kind.MALFORMED, "malformed", List.of(new Fault(field, code)));
    }

    public static Refusal invalid(String field, String code) {
        return invalid(List.of(new Fault(field, code)));
    }

    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(Kind.INVALID, "invalid", faults);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }
}
