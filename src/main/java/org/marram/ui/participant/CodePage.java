package org.marram.ui.participant;

/** The page where a person signs in with the code that was handed over, and reads what is good to know first. */
public record CodePage(Frame frame) {

    /** Why the last try was refused, in words; null where there was none. */
    public String error() {
        return "sign-in-failed".equals(frame.choices().refusal()) ? frame.t("sign-in.wrong") : frame.error();
    }
}
