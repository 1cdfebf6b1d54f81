package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Refusal;

/** How a programme keeps its own pathways. Goals that stand keep theirs, whatever becomes of it. */
@ApplicationScoped
@Transactional
public class PathwayService {

    private static final int NAME = 60;

    @Inject
    private Pathways pathways;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Those of everywhere and the programme's own, retired ones too, in the order of the lanes; at most 100. */
    @Open(because = "they name nobody, and every door draws them")
    public List<PathwayLine> all() {
        return pathways.all(current.actor().programmeId());
    }

    /** Answers its code. Refuses a missing or long name, one that the programme has already, more than 100 (pathways-full). */
    @Needs(Act.CHANGE_TEMPLATES)
    public String create(String name) {
        long programme = current.actor().programmeId();
        access.programme(Act.CHANGE_TEMPLATES, programme, null);
        if (pathways.all(programme).size() >= Pathways.MOST) {
            throw Refusal.conflict("pathways-full");
        }
        ProgrammePathway pathway = new ProgrammePathway(
                programme,
                checked(name, null),
                pathways.nextPosition(programme),
                clock.instant(),
                current.actor().accountId());
        pathways.add(pathway);
        return pathway.code();
    }

    /** Refuses a missing or long name, one that the programme has already, a stale version. Answers the new version. */
    @Needs(Act.CHANGE_TEMPLATES)
    public int rename(RenamePathway command) {
        return change(command.code(), pathway -> {
            String name = checked(command.name(), command.code());
            pathway.refuseUnlessAt(command.version());
            pathway.rename(name);
        });
    }

    /** No new goals on it from now on; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_TEMPLATES)
    public int retire(String code) {
        return change(code, pathway -> pathway.retire(clock.instant()));
    }

    /** New goals may go on it again; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_TEMPLATES)
    public int restore(String code) {
        return change(code, ProgrammePathway::restore);
    }

    /** One of the programme's own, held. Those of everywhere are as unknown as another programme's: nobody changes them. */
    private int change(String code, Consumer<ProgrammePathway> change) {
        ProgrammePathway pathway = pathways.hold(code)
                .filter(found -> found.programmeId() != null)
                .orElseThrow(() -> access.unknown(Act.CHANGE_TEMPLATES, null));
        access.programme(Act.CHANGE_TEMPLATES, pathway.programmeId(), null);
        change.accept(pathway);
        pathways.flush();
        return pathway.version();
    }

    private String checked(String name, String ownCode) {
        Checks checks = new Checks();
        String clean = checks.required("name", name, NAME);
        boolean taken = pathways.all(current.actor().programmeId()).stream()
                .map(PathwayLine::pathway)
                .anyMatch(other ->
                        clean.equalsIgnoreCase(other.ownName()) && !other.code().equals(ownCode));
        checks.that(!taken, "name", "taken");
        checks.refuseFaults();
        return clean;
    }
}
