package org.marram.hsds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ids;
import org.marram.partner.IntakeOutcome;
import org.marram.partner.Taken;

/** What became of one row of an import. Of a refused one it keeps what came, without what leads to a place. */
@Entity
@Table(name = "import_line")
class ImportLine {

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
    private String cells;
    private int tellsOf;

    protected ImportLine() {}

    ImportLine(long importId, int no, String file, String place, Taken taken, String cells, int tellsOf) {
        this.id = Ids.next();
        this.importId = importId;
        this.no = no;
        this.file = file;
        this.place = place.length() > 200 ? place.substring(0, 200) : place;
        this.outcome = taken.outcome();
        this.field = taken.field();
        this.reason = taken.reason();
        this.cells = cells;
        this.tellsOf = tellsOf;
    }

    IntakeOutcome outcome() {
        return outcome;
    }

    String file() {
        return file;
    }

    String reason() {
        return reason;
    }

    String cells() {
        return cells;
    }

    ImportLineView view() {
        return new ImportLineView(no, file, place, outcome, field, reason, tellsOf);
    }
}
