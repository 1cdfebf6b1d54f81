package org.marram.education;

import java.util.Locale;
import org.marram.common.Texts;

/** Plain names for what people earn, in one language, the same at every door and on paper. */
public record EducationWords(Texts texts) {

    public static EducationWords of(Locale locale) {
        return new EducationWords(Texts.of("education", locale));
    }

    public String of(CredentialKind kind) {
        return texts.t("credentialKind." + kind.name());
    }
}
