package org.marram.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Ref} as BINARY(16). */
@Converter(autoApply = true)
public class RefConverter implements AttributeConverter<Ref, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Ref ref) {
        return ref == null ? null : ref.bytes();
    }

    @Override
    public Ref convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : Ref.of(bytes);
    }
}
