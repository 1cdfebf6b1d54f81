package org.marram.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.education.CredentialService;
import org.marram.outcome.HomeService;
import org.marram.outcome.JobService;
import org.marram.person.Box;
import org.marram.person.PersonService;

/** Papers of a person: kept as PDF, JPEG or PNG after cleaning, sealed, taken along one by one, removed for good. */
@ApplicationScoped
@Transactional
public class DocumentService {

    /** Most bytes of a file as it comes. */
    public static final int MOST_BYTES = 10_000_000;

    /** Most that are kept of one person at a time. */
    private static final int MOST_KEPT = Page.MOST;

    private static final int MOST_TITLE = 200;

    @Inject
    private Documents documents;

    @Inject
    private CleaningApart cleaning;

    @Inject
    private JobService jobs;

    @Inject
    private HomeService homes;

    @Inject
    private CredentialService credentials;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What is kept of one person, the newest first; at most 100, which is also the most there can be. */
    @Needs(Act.LIST_DOCUMENTS)
    public List<DocumentView> of(Ref person) {
        return views(access.person(Act.LIST_DOCUMENTS, person), false);
    }

    /** What was kept once, the newest first; at most 100. Of these there is nothing to open. */
    @Needs(Act.LIST_DOCUMENTS)
    public List<DocumentView> removed(Ref person) {
        return views(access.person(Act.LIST_DOCUMENTS, person), true);
    }

    /**
     * Refuses a missing or long title, to prove what is not the person's (invalid aboutRef unknown), a file over 10 MB, one that is no PDF, JPEG or PNG by its content, one that is locked,
     * broken or too much to clean (at the field file), and the 101st of a person.
     */
    @Needs(Act.KEEP_DOCUMENT)
    public Ref keep(KeepDocument command) {
        long personId = access.person(Act.KEEP_DOCUMENT, command.person());
        KeepDocument asked = checked(command);
        refuseUnlessOf(personId, asked.about(), asked.aboutRef());
        FileType type = FileType.of(asked.content()).orElseThrow(() -> Refusal.invalid("file", "document-type"));
        byte[] clean = cleaning.clean(asked.content());
        people.hold(personId);
        if (documents.kept(personId) >= MOST_KEPT) {
            throw Refusal.conflict("too-many-documents");
        }
        Box box = people.box(personId);
        Document document =
                new Document(current.actor().programmeId(), box, asked, type, clean.length, clock.instant(), by());
        documents.add(document);
        documents.add(new DocumentContent(document, box, clean));
        if (asked.shown()) {
            documents.flush();
            show(document);
        }
        return document.ref();
    }

    /** From now on the person may see it on their own page, and take it along. Refuses a removed one, and one that is shown. */
    @Needs(Act.SHOW_DOCUMENT)
    public void show(Ref ref) {
        Document document = held(Act.SHOW_DOCUMENT, ref);
        document.refuseRemoved();
        if (documents.shown(document).isPresent()) {
            throw Refusal.conflict("already-shown");
        }
        show(document);
    }

    /** The person sees it no longer, at once; what they took along stays with them. Doing it twice is no error. */
    @Needs(Act.SHOW_DOCUMENT)
    public void hide(Ref ref) {
        hide(held(Act.SHOW_DOCUMENT, ref));
    }

    /** What stands in it, as cleaned. Refuses a removed one, and what was altered or comes from elsewhere. */
    @Needs(Act.OPEN_DOCUMENT)
    public DocumentFile open(Ref ref) {
        Document document = allowed(Act.OPEN_DOCUMENT, ref);
        document.refuseRemoved();
        Box box = people.box(document.personId());
        return new DocumentFile(document.type(), documents.content(document).open(box));
    }

    /**
     * Says what a paper proves; whether it does is to be seen anew. Refuses a missing kind or thing, what is not the same person's or
     * was struck (invalid aboutRef unknown), and a removed paper.
     */
    @Needs(Act.KEEP_DOCUMENT)
    public void attach(AttachDocument command) {
        Checks checks = new Checks();
        checks.present("document", command.document());
        checks.present("about", command.about());
        checks.present("aboutRef", command.aboutRef());
        checks.refuseFaults();
        Document document = held(Act.KEEP_DOCUMENT, command.document());
        refuseUnlessOf(document.personId(), command.about(), command.aboutRef());
        document.attach(command.about(), command.aboutRef());
    }

    /** It is only the person's again. Refuses a removed one. */
    @Needs(Act.KEEP_DOCUMENT)
    public void detach(Ref ref) {
        held(Act.KEEP_DOCUMENT, ref).attach(null, null);
    }

    /** Somebody of the staff saw that it shows what it is said to prove. Refuses one that proves nothing (conflict document-alone), and a removed one. */
    @Needs(Act.KEEP_DOCUMENT)
    public void compare(Ref ref) {
        held(Act.KEEP_DOCUMENT, ref).compared(clock.instant(), by());
    }

    /** Destroys what stands in it; that it was there, and why it is not, stays. Refuses a removed one. */
    @Needs(Act.KEEP_DOCUMENT)
    public void remove(Ref ref, RemovalReason reason) {
        Document document = held(Act.KEEP_DOCUMENT, ref);
        if (reason == null) {
            throw Refusal.invalid("reason", "required");
        }
        document.remove(reason, clock.instant(), by());
        hide(document);
        documents.destroy(document);
    }

    /** @param about null, as {@code what}, where nothing is proved */
    private void refuseUnlessOf(long personId, About about, Ref what) {
        if (about == null) {
            return;
        }
        Optional<Long> whose =
                switch (about) {
                    case JOB -> jobs.whose(what);
                    case HOME -> homes.whose(what);
                    case CREDENTIAL -> credentials.whose(what);
                };
        new Checks()
                .that(whose.equals(Optional.of(personId)), "aboutRef", "unknown")
                .refuseFaults();
    }

    private void show(Document document) {
        documents.add(new DocumentShown(document, clock.instant(), by()));
    }

    private void hide(Document document) {
        documents.shown(document).ifPresent(shown -> shown.end(clock.instant(), by()));
    }

    private long by() {
        return current.actor().accountId();
    }

    private static KeepDocument checked(KeepDocument command) {
        Checks checks = new Checks();
        String title = checks.required("title", command.title(), MOST_TITLE);
        checks.that((command.about() == null) == (command.aboutRef() == null), "about", "required");
        checks.that(command.content() != null && command.content().length > 0, "file", "required");
        checks.refuseFaults();
        if (command.content().length > MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "document-too-large");
        }
        return new KeepDocument(
                command.person(), title, command.about(), command.aboutRef(), command.content(), command.shown());
    }

    private Document allowed(Act act, Ref ref) {
        Document document = documents.find(ref).orElseThrow(() -> access.unknown(act, ref));
        access.person(act, document.personId(), ref);
        return document;
    }

    /** As it stands now, held until the end of the transaction. */
    private Document held(Act act, Ref ref) {
        Document document = allowed(act, ref);
        documents.hold(document);
        return document;
    }

    private List<DocumentView> views(long personId, boolean removed) {
        Box box = people.box(personId);
        return documents.of(personId, removed).stream()
                .map(row -> row.document().view(title(row.document(), box), row.names(), row.shownAt()))
                .toList();
    }

    /** Null where it does not open, which the journal is told: one bad title hides no other. */
    private String title(Document document, Box box) {
        try {
            return document.title(box);
        } catch (Refusal unreadable) {
            access.unreadable(box.personId());
            return null;
        }
    }
}
