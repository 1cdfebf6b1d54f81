package org.marram.ui.participant;

import java.time.Duration;
import java.util.Locale;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.template.Pathway;

/**
 * What every one of the own pages has around it: the words, the choices, and where leaving leads.
 *
 * @param whose tells forms of whoever is signed in apart from those of others; null where nobody is
 */
public record Frame(Texts texts, Choices choices, String exit, String whose) {

    /** As long as a person's sign-in lives without being used. */
    public static final Duration IDLE = Duration.ofMinutes(10);

    public String t(String key, Object... values) {
        return texts.t(key, values);
    }

    /** The name kept apart from the words around it, whichever way either of them is written (Unicode FSI and PDI). */
    public String hello(String name) {
        return t("hello", apart(name));
    }

    static String apart(String name) {
        return '\u2068' + name + '\u2069';
    }

    /** Whether somebody is signed in. */
    public boolean known() {
        return whose != null;
    }

    /** A word for one form, so that it does nothing twice. */
    public String once() {
        return Ref.random().toString();
    }

    /** Why the last try was refused, in words; null where it was not. */
    public String error() {
        return choices.refusal() == null ? null : texts.refusal(choices.refusal());
    }

    public String tag() {
        return texts.locale().toLanguageTag();
    }

    public String direction() {
        return texts.rightToLeft() ? "rtl" : "ltr";
    }

    public String looks() {
        return "plain" + (choices.large() ? " large" : "") + (choices.contrast() ? " contrast" : "")
                + (choices.dark() ? " dark" : "");
    }

    public String nameOf(Pathway pathway) {
        return pathway.ownName() == null ? t("pathway." + pathway.key()) : pathway.ownName();
    }

    public String nameOf(Place place) {
        return switch (place) {
            case WAY -> t("place.way");
            case YEARS -> t("place.years");
            case DONE -> t("place.done");
            case GOALS -> t("place.goals");
            case NOTES -> t("place.notes");
            case SKILLS -> t("place.skills");
            case CERTIFICATES -> t("place.certificates");
            case DOCUMENTS -> t("place.documents");
            case SHARED -> t("place.shared");
            case SESSIONS -> t("place.sessions");
            case LOOKED -> t("place.looked");
            case REACH -> t("place.reach");
            case RIGHTS -> t("place.rights");
            case FEEDBACK -> t("place.feedback");
            case KEY -> t("place.key");
            case HELP -> t("place.help");
            case WELCOME -> t("safe.title");
        };
    }

    /** A language by its own name. */
    public String nameOf(Locale language) {
        return t("language." + language.getLanguage());
    }
}
