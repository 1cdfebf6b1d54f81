package org.marram.education;

import java.time.LocalDate;
import org.marram.common.Ref;

/** Somebody goes there no longer; {@code status}: how it goes from now on, null where nobody said, or that is as it was. */
public record EndSchooling(Ref schooling, int version, LocalDate on, SchoolStatus status, String note) {}
