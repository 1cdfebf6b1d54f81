package org.marram.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.marram.common.Texts;

/** The language in which an answer tells words: of those that we speak, the one that was asked for first. */
final class Languages {

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        List<Locale.LanguageRange> asked = headers.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().isEmpty() && !"*".equals(locale.getLanguage()))
                .map(locale -> new Locale.LanguageRange(locale.toLanguageTag()))
                .toList();
        Locale found = Locale.lookup(asked, Texts.LANGUAGES);
        return found == null ? Texts.LANGUAGES.get(0) : found;
    }
}
