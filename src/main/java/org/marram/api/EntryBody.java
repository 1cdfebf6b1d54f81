package org.marram.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.partner.Entry;

/** What the directory says of an organisation; what is left out is emptied. */
public record EntryBody(
        @Schema(description = "At most 4,000") String description,

        @Schema(description = "http or https; at most 300", example = "https://school.example")
        String website,

        @Schema(description = "Of the organisation, not of somebody in it", example = "office@school.example")
        String mail,

        @Schema(description = "At most 40", example = "+99 555 0100")
        String phone,

        @Schema(description = "What a newcomer must bring; at most 1,000", example = "An identity paper")
        String brings,

        @Schema(description = "ISO 639 codes, at most 40") List<String> languages) {

    Entry entry() {
        return new Entry(description, website, mail, phone, brings, languages);
    }
}
