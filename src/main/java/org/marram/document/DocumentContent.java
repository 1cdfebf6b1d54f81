package org.marram.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.marram.person.Box;

/** What stands in a paper, sealed; it opens for its own paper only. */
@Entity
@Table(name = "document_content")
class DocumentContent {

    @Id
    private long id;

    private long personId;

    @Lob
    private byte[] content;

    protected DocumentContent() {}

    DocumentContent(Document document, Box box, byte[] clean) {
        this.id = document.id();
        this.personId = document.personId();
        this.content = box.sealFile(place(), clean);
    }

    byte[] open(Box box) {
        return box.openFile(place(), content);
    }

    private String place() {
        return "document_content.content " + id;
    }
}
