package org.marram.person;

/**
 * A person enters the programme. Only the name to use is needed; it may be an alias.
 *
 * @param language BCP 47, null is not asked
 * @param safeContact how and when contact is safe, in words; null is not asked
 * @param legalName masked until revealed; null is not asked
 * @param phone masked until revealed; null is not asked
 */
public record EnrolPerson(String nameToUse, String language, String safeContact, String legalName, String phone) {

    public EnrolPerson(String nameToUse) {
        this(nameToUse, null, null, null, null);
    }
}
