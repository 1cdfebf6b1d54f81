package org.marram.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of one door in one language, from its message bundle. A missing key is an error, and fails the build. */
public final class Texts {

    /** The languages of the person's own pages; the first is the fallback. */
    public static final List<Locale> LANGUAGES =
            Stream.of("en", "es", "fr", "ar", "uk").map(Locale::forLanguageTag).toList();

    private final ResourceBundle bundle;
    private final ResourceBundle refusals;
    private final Locale locale;

    private Texts(String door, Locale locale) {
        this.bundle = bundle(door, locale);
        this.refusals = bundle("refusals", locale);
        this.locale = locale;
    }

    /** The words of a door: coordinator, provider, admin, entrance, my. Refusals are the same words at every door. */
    public static Texts of(String door, Locale locale) {
        return new Texts(door, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "org.marram.texts." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What happened and what to do, for a refusal's or a fault's code. */
    public String refusal(String code) {
        return refusals.getString(code);
    }

    /** A name as a list shows it; words where it cannot be read. */
    public String name(String name) {
        return name == null ? refusal("unreadable-name") : name;
    }

    /** The words for a key, with {@code {0}} and so on filled in and formatted for the language. */
    public String t(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Whether there are words of its own for a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return "ar".equals(locale.getLanguage());
    }
}
