package org.marram.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.attendance.MarkIntakeService;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.ImportKind;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportReason;
import org.marram.imports.ImportService;
import org.marram.imports.ImportView;
import org.marram.imports.NewImport;
import org.marram.imports.Parts;
import org.marram.imports.RefusedRow;
import org.marram.offering.CourseService;

/** Attendance of own courses as a table, one at a time for an organisation. */
@ApplicationScoped
@Transactional
public class UploadService {

    @Inject
    private ImportService imports;

    @Inject
    private MarkIntakeService intake;

    @Inject
    private CourseService courses;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /**
     * Begins to read. Refuses no files, more than 16 MB or 200 MB unpacked (413 package-too-large), what is no table as CSV
     * and no ZIP of them (not-a-package), and a second one while another of the organisation runs (409 import-running). The
     * report of the one before is gone. What stands already is not marked again.
     */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public Ref begin(BeginUpload command) {
        long own = access.courses(Act.UPLOAD_ATTENDANCE);
        Parts parts = Parts.of(command.files());
        if (parts.all().stream().noneMatch(MarkBatches::isRead)) {
            throw Refusal.invalid("files", "not-a-package");
        }
        Map<Ref, Long> reached = courses.keys(own).entrySet().stream()
                .filter(course -> current.actor().reaches(course.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return imports.begin(new NewImport(
                ImportKind.ATTENDANCE, own, command.trial(), parts.lines(part -> true), batches -> new MarkBatches(
                                reached, command.trial(), intake, batches)
                        .read(parts)));
    }

    /** How far it is. Refuses an unknown one. */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public ImportView open(Ref ref) {
        return imports.open(own(ref));
    }

    /** The one that was begun last, running or over; empty where there was none. */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public Optional<ImportView> last() {
        return imports.last(ImportKind.ATTENDANCE, access.courses(Act.UPLOAD_ATTENDANCE));
    }

    /** What became of each row that was not just taken as it is, in the order of the file; in a trial, what would. */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public Page<ImportLineView> lines(Ref ref, boolean refusedOnly, String after, int limit) {
        return imports.lines(own(ref), refusedOnly, after, limit);
    }

    /** What is said of the rows most often, at most 10: of the refused ones, or of all. */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public List<ImportReason> reasons(Ref ref, boolean refusedOnly) {
        return imports.reasons(own(ref), refusedOnly);
    }

    /** The refused rows with the reasons, as a table, to be mended and sent again. */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public byte[] refused(Ref ref) {
        List<RefusedRow> rows = imports.refused(own(ref));
        return MarkTable.refused(rows);
    }

    /** It ends after the rows that it is at; what was kept stays kept. Once more, or when it is over, nothing happens. */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public void cancel(Ref ref) {
        imports.cancel(own(ref));
    }

    /** A table to fill in: everybody who has a place in an own course, by reference and initials. Refuses the course of others. */
    @Needs(Act.OPEN_ROSTER)
    public byte[] template(Ref course) {
        return MarkTable.template(course, intake.enrolled(course));
    }

    private Ref own(Ref ref) {
        access.courses(Act.UPLOAD_ATTENDANCE, imports.owner(ImportKind.ATTENDANCE, ref), ref);
        return ref;
    }
}
