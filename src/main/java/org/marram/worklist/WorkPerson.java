package org.marram.worklist;

import java.util.List;
import org.marram.common.Ref;

/** The lines of one person, most pressing first, and who is responsible now. */
public record WorkPerson(
        Ref ref, String code, String nameToUse, Ref responsible, String responsibleName, List<WorkLine> lines) {}
