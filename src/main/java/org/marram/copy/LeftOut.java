package org.marram.copy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why something that is held does not stand in a copy. The copy says so, in words, of each that applies to it. */
enum LeftOut {
    /** What other people told in confidence, and their names (GDPR Art. 15(4)). */
    OTHERS,
    /** What opens the own page: whoever finds the copy must not come in by it. */
    DOOR,
    /** What somebody has typed and not kept. */
    UNFINISHED,
    /** Papers themselves: their names stand here, they are handed over one by one. */
    PAPERS,
    /** Where they live, and what its being shown was for: in the copy that they take themselves; nobody else takes a file of it. */
    ADDRESSES,
    /** Working notes that were not shared: read for what others confided, and handed over in person. */
    WORKING;

    private static final Map<String, LeftOut> ALWAYS = Map.of(
            "concern", OTHERS,
            "representative.name", OTHERS,
            "referral.heard_from", OTHERS,
            "account.username", DOOR,
            "search_token", DOOR,
            "hmis_origin", DOOR,
            "import_chunk", OTHERS,
            "code_request", DOOR,
            "draft", UNFINISHED,
            "document_content", PAPERS);

    private static final Map<String, LeftOut> UNTIL_HANDED_OVER = Stream.of(
                    "contact_note_was",
                    "contact_note_share",
                    "todo",
                    "put_off",
                    "assignment.note",
                    "job_spell.note",
                    "home_spell.note",
                    "home_spell.safe_worker",
                    "schooling.note",
                    "credential.note",
                    "income.note",
                    "employment.note")
            .collect(Collectors.toMap(Function.identity(), any -> WORKING));

    private static final Map<String, LeftOut> WHEN_HANDED_OVER =
            Map.of("home_address.words", ADDRESSES, "address_look.because", ADDRESSES);

    /** Of what staff shares piece by piece, what the person reads on the own page. */
    private static final Map<String, String> SHARED = Map.of(
            "contact_note",
                    " and contact_note.struck_at is null and contact_note.id in (select contact_note_share.of_id from"
                            + " contact_note_share where contact_note_share.until_at > '9999-01-01')",
            "skill_entry",
                    " and skill_entry.replaced_at > '9999-01-01' and skill_entry.id in (select skill_shown.of_id from"
                            + " skill_shown where skill_shown.until_at > '9999-01-01')");

    /** Why a table ({@code goal}) or a column ({@code goal.words}) is left out; null where it is not. */
    static LeftOut of(String place, boolean handedOver) {
        LeftOut always = ALWAYS.get(place);
        return always != null ? always : (handedOver ? WHEN_HANDED_OVER : UNTIL_HANDED_OVER).get(place);
    }

    /** Which rows of a table stand in the copy, beyond that they are the person's. */
    static String only(String table, boolean handedOver) {
        return handedOver ? "" : SHARED.getOrDefault(table, "");
    }
}
