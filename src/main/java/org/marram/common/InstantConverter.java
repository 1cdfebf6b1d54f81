package org.marram.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/** Stores an {@link Instant} as DATETIME(6) in UTC (the connection's time zone is UTC). */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
