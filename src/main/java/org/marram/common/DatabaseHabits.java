package org.marram.common;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Columns are named like fields, in snake case: {@code reachedAt} stands in {@code reached_at}. A name given by
 * {@code @Column} stays as it is; a key of two words needs one. A read whose connection was lost is tried again at once
 * and not seconds later: while the database is away, whoever asks is told so, and holds up nobody else.
 */
public class DatabaseHabits implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setDelayBetweenConnectionAttempts(0);
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getMappings().stream()
                    .filter(DatabaseMapping::isDirectToFieldMapping)
                    .forEach(DatabaseHabits::rename);
        }
    }

    private static void rename(DatabaseMapping mapping) {
        DatabaseField field = mapping.getField();
        String attribute = mapping.getAttributeName();
        if (field.getName().equalsIgnoreCase(attribute)) {
            field.setName(attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT));
        }
    }
}
