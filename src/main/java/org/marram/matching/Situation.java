package org.marram.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Refusal;
import org.marram.offering.Level;
import org.marram.offering.Week;
import org.marram.person.Answer;
import org.marram.person.Box;
import org.marram.person.Told;

/** What one person's situation allows, sealed field by field: whether it was told, and what. */
@Entity
@Table(name = "situation")
class Situation {

    private static final String TIMES = "situation.times";
    private static final String LANGUAGES = "situation.languages";
    private static final String AVOIDS = "situation.avoids";
    private static final String CHILDCARE = "situation.childcare";
    private static final String BORN = "situation.born";
    private static final String PAPERS = "situation.papers";

    @Id
    private long personId;

    private long programmeId;
    private byte[] times;
    private byte[] languages;
    private byte[] avoids;
    private byte[] childcare;
    private byte[] born;
    private byte[] papers;
    private Instant changedAt;
    private long changedBy;

    @Version
    private int version;

    protected Situation() {}

    Situation(long personId, long programmeId) {
        this.personId = personId;
        this.programmeId = programmeId;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    void write(SituationFacts facts, Box box, Instant at, long by) {
        times = seal(
                box,
                TIMES,
                facts.timesAnswer(),
                facts.times() == null ? "" : "" + facts.times().bits());
        languages = seal(
                box,
                LANGUAGES,
                facts.languagesAnswer(),
                facts.languages().stream()
                        .map(one -> one.language() + (one.level() == null ? "" : ":" + one.level()))
                        .collect(Collectors.joining(" ")));
        avoids = seal(box, AVOIDS, facts.avoidsAnswer(), String.join("\n", facts.avoids()));
        childcare = seal(box, CHILDCARE, facts.childcareAnswer(), "" + facts.childcare());
        born = seal(box, BORN, facts.bornAnswer(), "" + facts.born());
        papers = seal(box, PAPERS, facts.papersAnswer(), "" + facts.papers());
        changedAt = at;
        changedBy = by;
    }

    SituationFacts facts(Box box) {
        Told week = open(box, TIMES, times);
        Told spoken = open(box, LANGUAGES, languages);
        Told areas = open(box, AVOIDS, avoids);
        Told children = open(box, CHILDCARE, childcare);
        Told year = open(box, BORN, born);
        Told proven = open(box, PAPERS, papers);
        return new SituationFacts(
                week.answer(),
                week.isGiven() ? new Week(Integer.parseInt(week.words())) : null,
                spoken.answer(),
                spoken.isGiven()
                        ? Stream.of(spoken.words().split(" "))
                                .map(Situation::speaks)
                                .toList()
                        : List.of(),
                areas.answer(),
                areas.isGiven() ? areas.words().lines().toList() : List.of(),
                children.answer(),
                children.isGiven() ? Boolean.valueOf(children.words()) : null,
                year.answer(),
                year.isGiven() ? Integer.valueOf(year.words()) : null,
                proven.answer(),
                proven.isGiven() ? Boolean.valueOf(proven.words()) : null);
    }

    int version() {
        return version;
    }

    private static Speaks speaks(String kept) {
        String[] parts = kept.split(":");
        return new Speaks(parts[0], parts.length == 1 ? null : Level.valueOf(parts[1]));
    }

    private static byte[] seal(Box box, String place, Answer answer, String words) {
        return answer == Answer.NOT_ASKED
                ? null
                : box.seal(place, answer == Answer.GIVEN ? answer + " " + words : answer.name());
    }

    private static Told open(Box box, String place, byte[] sealed) {
        if (sealed == null) {
            return Told.NOT_ASKED;
        }
        String[] parts = box.open(place, sealed).split(" ", 2);
        return new Told(Answer.valueOf(parts[0]), parts.length == 1 ? null : parts[1]);
    }
}
