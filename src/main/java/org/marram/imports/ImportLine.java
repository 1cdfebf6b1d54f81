package org.marram.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ids;

/** What became of one row of an import. Of a refused one it keeps what came, sealed. */
@Entity
@Table(name = "import_line")
class ImportLine {

    private static final int LONGEST_PLACE = 200;

    @Id
    private long id;

    private long importId;
    private int no;
    private String file;
    private String place;

    @Enumerated(EnumType.STRING)
    private IntakeOutcome outcome;

    private String field;
    private String reason;
    private byte[] cells;
    private int tellsOf;

    protected ImportLine() {}

    ImportLine(long importId, int no, Note note, SealedCells sealed) {
        this.id = Ids.next();
        this.importId = importId;
        this.no = no;
        this.file = note.file();
        this.place = note.place().length() > LONGEST_PLACE ? note.place().substring(0, LONGEST_PLACE) : note.place();
        this.outcome = note.taken().outcome();
        this.field = note.taken().field();
        this.reason = note.taken().reason();
        this.cells = sealed.seal(no, note.cells());
        this.tellsOf = note.tellsOf();
    }

    RefusedRow refused(SealedCells sealed) {
        return new RefusedRow(field, reason, sealed.open(no, cells));
    }

    ImportLineView view() {
        return new ImportLineView(no, file, place, outcome, field, reason, tellsOf);
    }
}
