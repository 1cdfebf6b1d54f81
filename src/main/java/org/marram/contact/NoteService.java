package org.marram.contact;

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
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;

/**
 * Notes and contacts. Each is private to the staff who may see the person's notes, until it is shared with the person,
 * deliberately and alone. Whoever changes notes of a person waits for whoever does so already, so that the person's last
 * contact is always what the notes tell.
 */
@ApplicationScoped
@Transactional
public class NoteService {

    private static final long NOBODY = -1;

    @Inject
    private Notes notes;

    @Inject
    private NoteViews views;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** One person's notes, newest first; of one kind, or (null) of all. Keyset paging. */
    @Needs(Act.LIST_NOTES)
    public Page<NoteView> of(Ref person, NoteKind kind, String after, int limit) {
        int most = Page.limit(limit);
        NoteViews.Cursor from = after == null ? null : NoteViews.Cursor.parse(after);
        return views.of(people.box(access.person(Act.LIST_NOTES, person)), kind, from, most);
    }

    /** One note as it stands now. */
    @Needs(Act.LIST_NOTES)
    public NoteView one(Ref note) {
        Notes.Facts facts = allowed(Act.LIST_NOTES, note);
        return views.one(people.box(facts.personId()), facts.id());
    }

    /** What a note was before it was changed, the latest first; at most 100. */
    @Needs(Act.LIST_NOTES)
    public List<EarlierNote> earlier(Ref note) {
        Notes.Facts facts = allowed(Act.LIST_NOTES, note);
        return views.earlier(people.box(facts.personId()), facts.id());
    }

    /** Refuses a moment to come, a met person where there was no contact, words that are missing or over 8,000. */
    @Needs(Act.WRITE_NOTE)
    public Ref write(WriteNote command) {
        long personId = access.person(Act.WRITE_NOTE, command.person());
        WriteNote checked = new NoteChecks(clock).checked(command);
        people.hold(personId);
        Note note = new Note(current.actor().programmeId(), people.box(personId), checked, clock.instant(), by());
        notes.add(note);
        notes.flush();
        if (checked.shared()) {
            notes.add(note.share(clock.instant(), by()));
        }
        moved(personId);
        return note.ref();
    }

    /** As {@link #write}; refuses a struck note and a stale version. Keeps what was. Answers the new version. */
    @Needs(Act.WRITE_NOTE)
    public int edit(EditNote command) {
        Notes.Facts facts = allowed(Act.WRITE_NOTE, command.note());
        EditNote checked = new NoteChecks(clock).checked(command);
        Note note = hold(facts, command.version());
        notes.add(note.edit(checked, people.box(facts.personId()), clock.instant(), by()));
        moved(facts.personId());
        return note.version();
    }

    /**
     * From now on the person sees it on their own page. Refuses a struck note, one that is shared already, a stale
     * version: nobody shares words that they have not read. Answers the new version.
     */
    @Needs(Act.WRITE_NOTE)
    public int share(Ref ref, int version) {
        Note note = hold(allowed(Act.WRITE_NOTE, ref), version);
        if (notes.share(note).isPresent()) {
            throw Refusal.conflict("already-shared");
        }
        notes.add(note.share(clock.instant(), by()));
        return touched(note);
    }

    /** The person sees it no longer, at once. Taking back what is not shared does nothing. Answers the version. */
    @Needs(Act.WRITE_NOTE)
    public int unshare(Ref ref) {
        Notes.Facts facts = allowed(Act.WRITE_NOTE, ref);
        people.hold(facts.personId());
        Note note = notes.hold(facts.id());
        Optional<NoteShare> share = notes.share(note);
        if (share.isEmpty()) {
            return note.version();
        }
        share.get().end(clock.instant(), by());
        return touched(note);
    }

    /** It no longer holds, and stays readable; the person no longer sees it. Refuses a struck one, a stale version. */
    @Needs(Act.WRITE_NOTE)
    public int strike(Ref ref, int version, StrikeReason reason) {
        Notes.Facts facts = allowed(Act.WRITE_NOTE, ref);
        if (reason == null) {
            throw Refusal.invalid("reason", "required");
        }
        Note note = hold(facts, version);
        note.strike(reason, clock.instant(), by());
        moved(facts.personId());
        return note.version();
    }

    /** A struck note holds again. Refuses one that is not struck, a stale version. Answers the new version. */
    @Needs(Act.WRITE_NOTE)
    public int restore(Ref ref, int version) {
        Notes.Facts facts = allowed(Act.WRITE_NOTE, ref);
        Note note = hold(facts, version);
        notes.add(note.restore(people.box(facts.personId()), clock.instant(), by()));
        moved(facts.personId());
        return note.version();
    }

    /** The notes that are shared with the signed-in person, newest first; keyset paging. */
    @Needs(Act.SEE_OWN_NOTES)
    public OwnNotes mine(String after, int limit) {
        int most = Page.limit(limit);
        NoteViews.Cursor from = after == null ? null : NoteViews.Cursor.parse(after);
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        access.person(Act.SEE_OWN_NOTES, own, null);
        Box box = people.box(own);
        return new OwnNotes(people.names(List.of(own)).get(own), views.shared(box, from, most));
    }

    /** Looks at every person's notes anew and lists where the last contact says something else; at most 1,000. */
    @Open(because = "operations and tests compare times; it names nobody")
    public List<ContactDrift> drift() {
        return notes.drift();
    }

    private Notes.Facts allowed(Act act, Ref note) {
        Notes.Facts facts = notes.facts(note).orElseThrow(() -> access.unknown(act, note));
        access.person(act, facts.personId(), note);
        return facts;
    }

    private Note hold(Notes.Facts facts, int version) {
        people.hold(facts.personId());
        Note note = notes.hold(facts.id());
        note.refuseUnlessAt(version);
        return note;
    }

    private int touched(Note note) {
        notes.touch(note);
        notes.flush();
        return note.version();
    }

    private void moved(long personId) {
        notes.flush();
        people.contacted(personId, notes.latestContact(personId));
    }

    private long by() {
        return current.actor().accountId();
    }
}
