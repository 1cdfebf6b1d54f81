package org.marram.ui.participant;

import org.marram.common.Texts;

/** The page where a person signs in with the code that was handed over, and reads what is good to know first. */
public record CodePage(Frame frame) {

    /** Why the last try was refused, in words; null where there was none. */
    public String error() {
        String code = frame.choices().refusal();
        Texts texts = frame.texts();
        return code == null ? null : "sign-in-failed".equals(code) ? texts.t("sign-in.wrong") : texts.refusal(code);
    }
}
