package org.marram.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.After;
import org.marram.common.Refusal;
import org.marram.common.Times;

/** Facts of every kind in the database, read together: one query, however many kinds there are. */
@ApplicationScoped
class LifeRows {

    private static final String NEWEST = Times.NO_DAY.toString();

    /** Of each kind no more than the page has room for. */
    private static final String LATEST = of(table -> table.latest() + " AND f." + table.from() + " <= ?2 AND (f."
                    + table.from() + " < ?2 OR f.ref > ?3) ORDER BY f." + table.from() + " DESC, f.ref LIMIT ?4")
            + " LIMIT ?4";

    private static final String VERSIONS = of(table -> "FIND_IN_SET(HEX(f.ref), ?2) > 0");

    @PersistenceContext
    private EntityManager entities;

    /** Each fact as it was written down last, the newest first; one more than the limit where there are more. */
    List<LifeRow> latest(long personId, String after, int limit) {
        After from = After.read(after, NEWEST);
        return rows(entities.createNativeQuery(LATEST)
                .setParameter(1, personId)
                .setParameter(2, Date.valueOf(day(from.value())))
                .setParameter(3, from.ref().bytes())
                .setParameter(4, limit + 1));
    }

    /** All that was ever written down of these facts, where that is more than their latest version. */
    List<LifeRow> versions(long personId, List<LifeRow> latest) {
        String changed = latest.stream()
                .filter(row -> row.version() > 1)
                .map(row -> HexFormat.of().withUpperCase().formatHex(row.ref().bytes()))
                .collect(Collectors.joining(","));
        return changed.isEmpty()
                ? List.of()
                : rows(entities.createNativeQuery(VERSIONS)
                        .setParameter(1, personId)
                        .setParameter(2, changed));
    }

    /** Of every kind those for which this holds, with the names of who wrote them down. */
    private static String of(Function<LifeTable, String> which) {
        return LifeTable.ALL.entrySet().stream()
                .map(kind -> kind.getValue().rows(kind.getKey(), which.apply(kind.getValue())))
                .collect(Collectors.joining(
                        " UNION ALL ",
                        "SELECT u.*, k.display_name, r.display_name AS replacer, m.ref AS milestone FROM (",
                        ") u JOIN account k ON k.id = u.kept_by LEFT JOIN account r ON r.id = u.replaced_by"
                                + " LEFT JOIN milestone m ON m.id = u.milestone_id"
                                + " ORDER BY u.from_on DESC, u.ref, u.version DESC"));
    }

    private static List<LifeRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(LifeRow::of).toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }
}
