package org.marram.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.marram.common.Refusal;
import org.marram.common.Texts;

/** The language in which an answer tells words: of those that we speak, the one that was asked for first. */
final class Languages {

    private Languages() {}

    /** The one that an address names, for links, which cannot send headers. Refuses one that we do not speak. */
    static Locale of(String named, HttpHeaders headers) {
        return named == null
                ? of(headers)
                : Texts.LANGUAGES.stream()
                        .filter(one -> one.toLanguageTag().equals(named))
                        .findFirst()
                        .orElseThrow(() -> Refusal.malformed("language", "unknown"));
    }

    static Locale of(HttpHeaders headers) {
        List<Locale.LanguageRange> asked = headers.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().isEmpty() && !"*".equals(locale.getLanguage()))
                .map(locale -> new Locale.LanguageRange(locale.toLanguageTag()))
                .toList();
        Locale found = Locale.lookup(asked, Texts.LANGUAGES);
        return found == null ? Texts.LANGUAGES.get(0) : found;
    }
}
