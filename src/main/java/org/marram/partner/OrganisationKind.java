package org.marram.partner;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an organisation of the directory does. */
public enum OrganisationKind {
    TRAINING,
    EMPLOYER,
    SCHOOL,
    COUNSELLING,
    HOUSING,
    /** The programme itself, with what it offers by its own staff. */
    OWN_PROGRAMME;

    /** Words of places where people live, in the languages of the product; too many rather than too few. */
    private static final Pattern HOMES = Pattern.compile(
            "hous|hom(e|ing)|sh[e]lter|ref[u]ge|accommodat|hostel|lodg|residen(ce|tial)|dorm|crisis|vivienda|hogar|alberg|refugio|alojamiento"
                    + "|residencia|acogida|casa|\u0633\u0643\u0646|\u0645\u0623\u0648\u0649|\u0625\u064a\u0648\u0627\u0621|\u0645\u0644\u062c\u0623",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether any of these words may be of somebody who houses people. In doubt they are. */
    public static boolean mayHouse(String... words) {
        return Stream.of(words)
                .anyMatch(text -> text != null && HOMES.matcher(text).find());
    }
}
