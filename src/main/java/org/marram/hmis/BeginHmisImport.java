package org.marram.hmis;

import java.util.List;
import org.marram.common.Ref;
import org.marram.imports.Upload;

/**
 * An export of an HMIS to read.
 *
 * @param coordinator who becomes responsible for the people who are new here
 * @param trial whether it is only told what would become of each row
 */
public record BeginHmisImport(List<Upload> files, Ref coordinator, boolean trial) {}
