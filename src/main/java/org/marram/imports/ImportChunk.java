package org.marram.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of what was sent for an import that outlives its node, sealed. */
@Entity
@IdClass(ImportChunk.Key.class)
@Table(name = "import_chunk")
class ImportChunk {

    /** Import and number. */
    static class Key implements Serializable {
        private long importId;
        private int no;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.no == no;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(importId) * 31 + no;
        }
    }

    @Id
    private long importId;

    @Id
    private int no;

    private int fileNo;
    private String file;
    private byte[] part;

    protected ImportChunk() {}

    ImportChunk(long importId, int no, int fileNo, String file, byte[] part) {
        this.importId = importId;
        this.no = no;
        this.fileNo = fileNo;
        this.file = file;
        this.part = part;
    }
}
