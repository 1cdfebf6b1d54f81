package org.marram.person;

/**
 * A person enters the programme. Only the name to use is needed; it may be an alias. Whatever is null was not asked.
 *
 * @param language BCP 47
 * @param safeContact how and when contact is safe, in words
 * @param legalName masked until revealed
 * @param phone masked until revealed
 */
public record EnrolPerson(String nameToUse, Told language, Told safeContact, Told legalName, Told phone) {

    public EnrolPerson {
        language = orNotAsked(language);
        safeContact = orNotAsked(safeContact);
        legalName = orNotAsked(legalName);
        phone = orNotAsked(phone);
    }

    public EnrolPerson(String nameToUse) {
        this(nameToUse, null, null, null, null);
    }

    private static Told orNotAsked(Told told) {
        return told == null ? Told.NOT_ASKED : told;
    }
}
