package org.marram.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Ref;
import org.marram.person.Answer;
import org.marram.person.PersonView;
import org.marram.person.SecretField;

/** A person as they go out: beside each field its answer, since a field without words may mean three things. */
public record OnePerson(
        Ref ref,
        String code,
        String nameToUse,

        @Schema(description = "BCP 47; null where not given", example = "ar")
        String language,

        Answer languageAnswer,

        @Schema(description = "How and when contact is safe; null where not given", example = "Text, weekdays before 3")
        String safeContact,

        Answer safeContactAnswer,

        @Schema(description = "The name itself is masked until revealed")
        Answer legalNameAnswer,

        @Schema(description = "The number itself is masked until revealed")
        Answer phoneAnswer,

        @Schema(description = "The date itself is masked until revealed")
        Answer birthDateAnswer,

        @Schema(description = "Display name of the coordinator responsible")
        String responsible,

        @Schema(description = "For If-Match, in double quotes")
        int version) {

    static OnePerson of(PersonView person) {
        return new OnePerson(
                person.ref(),
                person.code(),
                person.nameToUse(),
                person.language().words(),
                person.language().answer(),
                person.safeContact().words(),
                person.safeContact().answer(),
                person.masked().get(SecretField.LEGAL_NAME),
                person.masked().get(SecretField.PHONE),
                person.masked().get(SecretField.BIRTH_DATE),
                person.responsible(),
                person.version());
    }
}
