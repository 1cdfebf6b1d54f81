package org.marram.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ids;
import org.marram.person.Box;

/** What one person told once about how to reach them, sealed; it is never changed. */
@Entity
@Table(name = "contact_rule")
class ContactFact {

    /** One length for every rule, so that sealed ones cannot be told apart. */
    private static final String FORM = "%-48s";

    private static final String NOTHING = "-";

    @Id
    private long id;

    private long programmeId;
    private long personId;
    private int version;
    private byte[] facts;
    private byte[] mail;
    private byte[] words;
    private byte[] mayAnswer;
    private Instant keptAt;
    private long keptBy;

    protected ContactFact() {}

    ContactFact(long programmeId, int version, ContactRule rule, Box box, Instant at, long by) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.version = version;
        this.facts = box.seal(place("facts"), told(rule));
        this.mail = box.seal(place("mail"), rule.mail());
        this.words = box.seal(place("words"), rule.words());
        this.mayAnswer = box.seal(place("may_answer"), rule.mayAnswer());
        this.keptAt = at;
        this.keptBy = by;
    }

    /** @param by the name of who wrote it down; null where the person did */
    KeptRule open(Box box, String by) {
        String[] told = box.open(place("facts"), facts).strip().split(" ");
        ContactRule rule = new ContactRule(
                Channel.valueOf(told[0]),
                days(told[1]),
                hour(told[2]),
                hour(told[3]),
                Boolean.parseBoolean(told[4]),
                box.open(place("mail"), mail),
                box.open(place("words"), words),
                box.open(place("may_answer"), mayAnswer));
        return new KeptRule(version, rule, keptAt, by);
    }

    private static String told(ContactRule rule) {
        String days = rule.days().stream().map(day -> "" + day.getValue()).collect(Collectors.joining());
        return FORM.formatted(String.join(
                " ",
                rule.channel().name(),
                days.isEmpty() ? NOTHING : days,
                rule.from() == null ? NOTHING : rule.from().toString(),
                rule.until() == null ? NOTHING : rule.until().toString(),
                Boolean.toString(rule.voicemail())));
    }

    private static Set<DayOfWeek> days(String told) {
        return told.equals(NOTHING)
                ? Set.of()
                : Stream.of(told.split(""))
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .collect(Collectors.toSet());
    }

    private static LocalTime hour(String told) {
        return told.equals(NOTHING) ? null : LocalTime.parse(told);
    }

    private String place(String column) {
        return "contact_rule." + column + " " + id;
    }
}
