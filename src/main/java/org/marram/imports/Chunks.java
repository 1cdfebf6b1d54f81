package org.marram.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marram.common.KeyRing;

/** What was sent for imports that outlive their node, in the database: sealed, in parts that fit into a row. */
@ApplicationScoped
class Chunks {

    private static final int LONGEST = 60_000;
    private static final int AT_ONCE = 100;
    private static final int LONGEST_NAME = 400;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyRing keys;

    void keep(DataImport begun, List<Upload> files) {
        SealedCells cells = begun.cells(keys);
        int no = 0;
        for (int file = 0; file < files.size(); file++) {
            byte[] bytes = files.get(file).bytes();
            for (int at = 0; at < bytes.length; at += LONGEST) {
                byte[] part = Arrays.copyOfRange(bytes, at, Math.min(at + LONGEST, bytes.length));
                no++;
                entities.persist(
                        new ImportChunk(begun.id(), no, file, name(files.get(file)), cells.sealPart(no, part)));
            }
        }
        entities.flush();
    }

    /** All of them, as they were sent. */
    List<Upload> of(DataImport begun) {
        SealedCells cells = begun.cells(keys);
        Map<Integer, String> names = new TreeMap<>();
        Map<Integer, ByteArrayOutputStream> files = new TreeMap<>();
        int no = 0;
        for (List<Object[]> rows = after(begun, no); !rows.isEmpty(); rows = after(begun, no)) {
            for (Object[] row : rows) {
                no = (Integer) row[0];
                names.put((Integer) row[1], (String) row[2]);
                files.computeIfAbsent((Integer) row[1], first -> new ByteArrayOutputStream())
                        .writeBytes(cells.openPart(no, (byte[]) row[3]));
            }
        }
        return names.entrySet().stream()
                .map(file ->
                        new Upload(file.getValue(), files.remove(file.getKey()).toByteArray()))
                .toList();
    }

    void forget(long importId) {
        entities.createQuery("delete from ImportChunk c where c.importId = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    private static String name(Upload file) {
        return file.name().substring(Math.max(0, file.name().length() - LONGEST_NAME));
    }

    private List<Object[]> after(DataImport begun, int no) {
        return entities.createQuery(
                        "select c.no, c.fileNo, c.file, c.part from ImportChunk c where c.importId = :import and c.no > :no"
                                + " order by c.no",
                        Object[].class)
                .setParameter("import", begun.id())
                .setParameter("no", no)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
