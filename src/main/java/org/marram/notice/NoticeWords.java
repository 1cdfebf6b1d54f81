package org.marram.notice;

import java.util.Locale;
import org.marram.common.Texts;

/** All that a notice ever says: the same for every kind, in the person's language or in English. */
record NoticeWords(String language, String words) {

    /** @param tag BCP 47; null where it is not known */
    static NoticeWords in(String tag) {
        Locale asked = Locale.forLanguageTag(tag == null ? "" : tag);
        Locale found = Texts.LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return new NoticeWords(found.toLanguageTag(), Texts.of("notice", found).t("update"));
    }
}
