package org.marram.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Scope;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.consent.ConsentService;
import org.marram.outcome.JobService;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;
import org.marram.person.PersonService;
import org.marram.programme.ProgrammeService;

/** Papers for employers. Each that is made is a row of the journal; nothing of it is kept. */
@ApplicationScoped
@Transactional
public class PaperService {

    private static final int SHORT = 160;
    private static final int LONG = 1_000;

    @Inject
    private ProgrammeService programme;

    @Inject
    private PersonService people;

    @Inject
    private PartnerService partners;

    @Inject
    private ConsentService consents;

    @Inject
    private JobService jobs;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /**
     * Refuses an unknown partner, one without a live release that covers IDENTITY (conflict release-needed), long words, a
     * language that we do not speak.
     */
    @Needs(Act.MAKE_PAPER)
    public EmployerPaper introduction(MakeIntroduction command) {
        long personId = access.person(Act.MAKE_PAPER, command.person(), "INTRODUCTION");
        Checks checks = new Checks();
        Locale locale = language(checks, command.language());
        String contact = checks.optional("contact", command.contact(), SHORT);
        String occupation = checks.optional("occupation", command.occupation(), SHORT);
        String languages = checks.optional("languages", command.languages(), SHORT);
        String skills = checks.optional("skills", command.skills(), LONG);
        String availability = checks.optional("availability", command.availability(), SHORT);
        checks.refuseFaults();
        if (command.organisation() != null) {
            long recipient = organisation(command.organisation());
            consents.live(personId, recipient, Set.of(Scope.IDENTITY))
                    .orElseThrow(() -> Refusal.conflict("release-needed"));
        }
        return EmployerPaper.of(
                new Introduction(name(personId), contact, occupation, languages, skills, availability),
                programme.letterhead(),
                locale);
    }

    /** Of one of the person's jobs. Refuses an unknown one, and a language that we do not speak. */
    @Needs(Act.MAKE_PAPER)
    public EmployerPaper confirmation(Ref person, Ref job, String language) {
        long personId = access.person(Act.MAKE_PAPER, person, "CONFIRMATION");
        Checks checks = new Checks();
        Locale locale = language(checks, language);
        checks.refuseFaults();
        return jobs.one(people.box(personId), job)
                .map(view -> EmployerPaper.of(Confirmation.of(name(personId), view), programme.letterhead(), locale))
                .orElseThrow(Refusal::notFound);
    }

    private String name(long personId) {
        return Optional.ofNullable(people.names(List.of(personId)).get(personId))
                .orElseThrow(Refusal::unreadable);
    }

    private long organisation(Ref ref) {
        return partners.organisation(ref)
                .filter(one -> one.programmeId() == current.actor().programmeId())
                .map(OrganisationFacts::id)
                .orElseThrow(() -> Refusal.invalid("organisation", "unknown"));
    }

    private static Locale language(Checks checks, String tag) {
        Locale locale = tag == null ? Texts.LANGUAGES.get(0) : Locale.forLanguageTag(tag);
        checks.that(Texts.LANGUAGES.contains(locale), "language", "unknown");
        return locale;
    }
}
