package org.marram.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.education.CredentialService;
import org.marram.person.PersonService;
import org.marram.programme.ProgrammeService;

/** What one has earned oneself, to look at and to take along. Nothing that is taken names what kind of programme kept it. */
@ApplicationScoped
@Transactional
public class CertificateService {

    private static final long NOBODY = -1;

    @Inject
    private CredentialService credentials;

    @Inject
    private PersonService people;

    @Inject
    private ProgrammeService programme;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /** One's own, the newest first; keyset paging. */
    @Needs(Act.SEE_OWN_CREDENTIALS)
    public OwnCertificates mine(String after, int limit) {
        long own = own(null);
        return new OwnCertificates(
                people.names(List.of(own)).get(own),
                credentials.of(people.box(own), after, limit).map(Certificate::of));
    }

    /** One of them as a paper, PDF/UA. Refuses one of somebody else like an unknown one. */
    @Needs(Act.SEE_OWN_CREDENTIALS)
    public KeptFile paper(Ref certificate, Locale locale) {
        long own = own(certificate);
        EmployerPaper paper = EmployerPaper.of(one(own, certificate), name(own), locale);
        return new KeptFile(paper.pdf(), EmployerPaper.TYPE, EmployerPaper.KEPT);
    }

    /**
     * One of them as an Open Badge 3.0, without a proof; who issued it, else the programme's neutral letterhead. Refuses like
     * {@link #paper}, and where neither is known (conflict issuer-unknown).
     */
    @Needs(Act.SEE_OWN_CREDENTIALS)
    public KeptFile badge(Ref certificate, Locale locale) {
        long own = own(certificate);
        Certificate one = one(own, certificate);
        String issuer = Optional.ofNullable(one.issuer())
                .or(() -> Optional.ofNullable(programme.letterhead())
                        .flatMap(head -> head.lines().findFirst()))
                .orElseThrow(() -> Refusal.conflict("issuer-unknown"));
        String json = new OpenBadge(one, name(own), issuer, locale).json();
        return new KeptFile(json.getBytes(StandardCharsets.UTF_8), OpenBadge.TYPE, OpenBadge.KEPT);
    }

    private long own(Ref certificate) {
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        access.person(Act.SEE_OWN_CREDENTIALS, own, certificate);
        return own;
    }

    private Certificate one(long own, Ref certificate) {
        Certificate one = credentials
                .one(people.box(own), certificate)
                .map(Certificate::of)
                .orElseThrow(Refusal::notFound);
        if (one.title() == null) {
            throw Refusal.unreadable();
        }
        return one;
    }

    private String name(long own) {
        return Optional.ofNullable(people.names(List.of(own)).get(own)).orElseThrow(Refusal::unreadable);
    }
}
