package org.marram.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Seen;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.KeyRing;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.Known;
import org.marram.person.PersonService;

/** To-dos in one's own words: about a person they go with whoever is responsible, others stay with their owner. */
@ApplicationScoped
@Transactional
public class TodoService {

    @Inject
    private Todos todos;

    @Inject
    private Worklists worklists;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /** Those still to be done: one's own, and about the people for whom one is responsible, while their plans are open. */
    @Needs(Act.LIST_WORK)
    public Page<TodoView> list(String after, int limit) {
        int most = Page.limit(limit);
        Todos.Cursor from = after == null ? null : Todos.Cursor.parse(after);
        Actor actor = current.actor();
        Seen seen = access.people(Act.LIST_WORK);
        Map<Long, WorkSubject> subjects = worklists.subjects(seen, actor.account()).stream()
                .collect(Collectors.toMap(WorkSubject::personId, Function.identity()));
        Page<Todo> page = Page.of(
                todos.open(subjects.keySet(), actor.accountId(), from, most + 1),
                most,
                todo -> new Todos.Cursor(todo.dueOn(), todo.ref()).toString());
        Map<Long, Known> known = people.known(page.items().stream()
                .map(Todo::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<TodoView> views = page.items().stream()
                .map(todo -> view(todo, subjects.get(todo.personId()), known.get(todo.personId())))
                .toList();
        return new Page<>(views, page.next());
    }

    /** One as it stands, done or struck out too. Refuses where the plan of whom it is about is closed (plan-closed). */
    @Needs(Act.KEEP_TODO)
    public TodoView one(Ref ref) {
        Todo todo = allowed(ref);
        if (todo.personId() == null) {
            return view(todo, null, null);
        }
        WorkSubject about = worklists.subject(access.seen(Act.KEEP_TODO), todo.personId()).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("plan-closed"));
        return view(todo, about, people.known(List.of(todo.personId())).get(todo.personId()));
    }

    /** Refuses missing words, a day that is over or more than 40 years away, a person whose plan is closed. */
    @Needs(Act.KEEP_TODO)
    public Ref add(AddTodo command) {
        Actor actor = current.actor();
        Box person = null;
        if (command.person() == null) {
            access.role(Act.KEEP_TODO, null);
        } else {
            long personId = access.person(Act.KEEP_TODO, command.person());
            if (worklists.subject(access.seen(Act.KEEP_TODO), personId).isEmpty()) {
                throw Refusal.conflict("plan-closed");
            }
            person = people.box(personId);
        }
        LocalDate today = LocalDate.now(clock);
        Checks checks = new Checks();
        String words = checks.required("words", command.words(), Todo.WORDS);
        LocalDate dueOn = checks.present("dueOn", command.dueOn());
        checks.that(dueOn == null || !dueOn.isBefore(today), "dueOn", "in-the-past");
        checks.that(Horizon.holds(dueOn, today), "dueOn", "out-of-range");
        checks.refuseFaults();
        Todo todo = person == null
                ? Todo.own(keys, words, actor.programmeId(), dueOn, clock.instant(), actor.accountId())
                : Todo.about(person, words, actor.programmeId(), dueOn, clock.instant(), actor.accountId());
        todos.add(todo);
        return todo.ref();
    }

    /** Refuses one that is done or struck out, a day over 40 years away, a stale version. Answers the new version. */
    @Needs(Act.KEEP_TODO)
    public int change(ChangeTodo command) {
        Todo todo = allowed(command.todo(), command.version());
        Checks checks = new Checks();
        String words = command.words() == null ? null : checks.required("words", command.words(), Todo.WORDS);
        checks.that(Horizon.holds(command.dueOn(), LocalDate.now(clock)), "dueOn", "out-of-range");
        checks.refuseFaults();
        Box box = todo.personId() == null ? todo.ownBox(keys) : people.box(todo.personId());
        return moved(todo, changed -> changed.change(box, words, command.dueOn()));
    }

    /** Refuses one that is done or struck out, a stale version. Answers the new version. */
    @Needs(Act.KEEP_TODO)
    public int done(Ref todo, int version) {
        return moved(
                allowed(todo, version),
                ticked -> ticked.done(clock.instant(), current.actor().accountId()));
    }

    /** It need not be done any more. Refuses one that is done or struck out, a stale version. Answers the new version. */
    @Needs(Act.KEEP_TODO)
    public int strike(Ref todo, int version) {
        return moved(
                allowed(todo, version),
                struck -> struck.strike(clock.instant(), current.actor().accountId()));
    }

    /** Takes back that it was done or struck out. Refuses a stale version. Answers the new version. */
    @Needs(Act.KEEP_TODO)
    public int reopen(Ref todo, int version) {
        return moved(allowed(todo, version), Todo::reopen);
    }

    private int moved(Todo todo, Consumer<Todo> act) {
        act.accept(todo);
        todos.flush();
        return todo.version();
    }

    private Todo allowed(Ref ref, int version) {
        Todo todo = allowed(ref);
        todo.refuseUnlessAt(version);
        return todo;
    }

    /** Of a person whom one may see, or one's own; else the answer of an unknown one. */
    private Todo allowed(Ref ref) {
        Todo todo = todos.find(ref).orElseThrow(() -> access.unknown(Act.KEEP_TODO, ref));
        if (todo.personId() != null) {
            access.person(Act.KEEP_TODO, todo.personId(), ref);
        } else if (todo.accountId() == current.actor().accountId()) {
            access.role(Act.KEEP_TODO, ref);
        } else {
            throw access.unknown(Act.KEEP_TODO, ref);
        }
        return todo;
    }

    private TodoView view(Todo todo, WorkSubject subject, Known known) {
        return new TodoView(
                todo.ref(),
                todos.words(todo, known),
                todo.dueOn(),
                subject == null ? null : subject.person(),
                subject == null ? null : subject.code(),
                known == null ? null : known.nameToUse(),
                todo.isOpen(),
                todo.version());
    }
}
