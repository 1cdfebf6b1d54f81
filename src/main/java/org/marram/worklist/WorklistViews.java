package org.marram.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.person.PersonService;
import org.marram.worklist.WorkFacts.Agreed;
import org.marram.worklist.WorkFacts.Raised;
import org.marram.worklist.WorkFacts.Working;

/** A worklist as it is read: ten queries besides the two that say whose, however many people. */
@ApplicationScoped
class WorklistViews {

    private static final int MOST_TODOS = 500;

    /**
     * What is asked for.
     *
     * @param subjects whose lines, one more than most where there are more
     * @param agreed contact due after plans were closed
     * @param working jobs that go on
     * @param raised what worries partners
     * @param coordinator whose share is shown; null for everybody's
     * @param owner whose own to-dos stand in it too; null for nobody's
     * @param team whether shares are counted by coordinator
     * @param only null for every kind
     */
    record Asked(
            WorkMoment moment,
            List<WorkSubject> subjects,
            List<Agreed> agreed,
            List<Working> working,
            List<Raised> raised,
            Ref coordinator,
            Long owner,
            boolean team,
            WorkKind only) {

        boolean isComplete() {
            return subjects.size() <= Worklists.MOST_PEOPLE;
        }

        Asked bounded() {
            return new Asked(
                    moment,
                    subjects.stream().limit(Worklists.MOST_PEOPLE).toList(),
                    agreed,
                    working,
                    raised,
                    coordinator,
                    owner,
                    team,
                    only);
        }
    }

    @Inject
    private WorkFinder finder;

    @Inject
    private WorkPutOffs putOffs;

    @Inject
    private Todos todos;

    @Inject
    private PersonService people;

    WorklistView of(Asked asked) {
        Asked bounded = asked.bounded();
        LocalDate today = asked.moment().today();
        Map<Long, WorkSubject> subjects =
                bounded.subjects().stream().collect(Collectors.toMap(WorkSubject::personId, Function.identity()));
        List<WorkFound> slips = todos.open(subjects.keySet(), asked.owner(), null, MOST_TODOS).stream()
                .map(todo -> slip(todo, subjects.get(todo.personId())))
                .toList();
        List<WorkFound> found =
                finder.lines(bounded.subjects(), bounded.agreed(), bounded.working(), bounded.raised(), asked.moment());
        Set<Long> told = found.stream().map(line -> line.subject().personId()).collect(Collectors.toSet());
        WorkBoard board = new WorkBoard(
                bounded,
                found,
                slips,
                putOffs.standing(told, today),
                today,
                asked.moment().zone());
        return board.view(people.known(board.named()), asked.isComplete());
    }

    private WorkFound slip(Todo todo, WorkSubject subject) {
        return new WorkFound(
                subject,
                WorkKind.TODO,
                todo.id(),
                todo.ref(),
                null,
                known -> todos.words(todo, known),
                todo.dueOn(),
                todo.dueOn(),
                false,
                todo.version());
    }
}
