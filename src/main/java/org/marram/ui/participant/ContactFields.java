package org.marram.ui.participant;

import jakarta.ws.rs.FormParam;
import java.util.List;

/** The fields of the form that asks how to reach somebody. */
public class ContactFields {

    @FormParam("channel")
    private String channel;

    @FormParam("days")
    private List<String> days;

    @FormParam("from")
    private String from;

    @FormParam("until")
    private String until;

    @FormParam("voicemail")
    private String voicemail;

    @FormParam("mail")
    private String mail;

    @FormParam("say")
    private String say;

    @FormParam("others")
    private String others;

    ContactForm form() {
        return new ContactForm(channel, String.join(" ", days), from, until, voicemail != null, mail, say, others);
    }
}
