package org.marram.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Ref;
import org.marram.person.Known;
import org.marram.person.PersonService;

/**
 * Papers as their own person gets them: those alone that a coordinator has shown. What one was granted of oneself does not
 * name documents, so nothing else of this room opens to it.
 */
@ApplicationScoped
@Transactional
public class OwnDocumentService {

    private static final long NOBODY = -1;

    @Inject
    private Documents documents;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /** What one is shown, the newest first; at most 100. A title that does not open is null, which the journal is told. */
    @Needs(Act.SEE_OWN_DOCUMENTS)
    public OwnDocuments mine() {
        Known own = people.own(Act.SEE_OWN_DOCUMENTS);
        List<OwnDocument> shown = documents.shownTo(current.actor().personId()).stream()
                .map(row -> row.document().own(own, row.shownAt()))
                .toList();
        if (shown.stream().anyMatch(one -> one.title() == null)) {
            access.unreadable(current.actor().personId());
        }
        return new OwnDocuments(own.nameToUse(), shown);
    }

    /** What stands in one of them. One that is not shown, or is somebody else's, is not there. */
    @Needs(Act.SEE_OWN_DOCUMENTS)
    public DocumentFile open(Ref ref) {
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        Document document = documents.shownTo(own, ref).orElseThrow(() -> access.unknown(Act.SEE_OWN_DOCUMENTS, ref));
        access.person(Act.SEE_OWN_DOCUMENTS, own, ref);
        return new DocumentFile(document.type(), documents.content(document).open(people.box(own)));
    }
}
