package org.marram.hsds;

import java.util.List;
import org.marram.imports.Upload;
import org.marram.partner.OrganisationKind;

/**
 * Files of another directory to read.
 *
 * @param kind what organisations that are new here do; the standard does not say
 * @param trial whether it is only told what would become of each row
 */
public record BeginImport(List<Upload> files, OrganisationKind kind, boolean trial) {}
