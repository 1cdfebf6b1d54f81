package org.marram.ui.participant;

/** What somebody wrote and could not be taken, as it was written: to be sent now, or to be dropped. */
public record WrittenPage(Frame frame, Sent sent) {

    public String words() {
        return sent.words();
    }

    public String what() {
        return sent.what();
    }

    /** What else the form said, by the name of its field; null where it did not. */
    public String of(String field) {
        return switch (field) {
            case "value" -> sent.value();
            case "review" -> sent.review();
            case "goal" -> sent.goal();
            case "step" -> sent.step();
            default -> sent.pathway();
        };
    }
}
