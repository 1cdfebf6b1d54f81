package org.marram.api;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.notice.Channel;
import org.marram.notice.ContactRule;

/** How a person may be reached. */
public record ContactRuleBody(
        @Schema(required = true) Channel channel,

        @Schema(description = "On which it is safe; needed for a call, a text message, mail")
        Set<DayOfWeek> days,

        @Schema(description = "With until, or both absent: the whole day", example = "09:00")
        LocalTime from,

        @Schema(description = "Before from where the hours pass midnight", example = "17:00")
        LocalTime until,

        @Schema(description = "For a call: whether words may be left")
        Boolean voicemail,

        @Schema(description = "For mail: the address", example = "own@mail.example")
        String mail,

        @Schema(description = "What may be said, such as who calls; at most 200")
        String words,

        @Schema(description = "Who else may answer; absent: nobody; at most 200")
        String mayAnswer) {

    ContactRule rule() {
        return new ContactRule(channel, days, from, until, Boolean.TRUE.equals(voicemail), mail, words, mayAnswer);
    }
}
