package org.marram.ui.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * The one address of the own pages. Looking shows the page that stands open; a form's hidden field says what to do, and
 * the answer leads back here. Whose way is shown comes from the sign-in alone, never from the request.
 */
@OpenDoor(because = "whoever comes may sign in with a code here; the way itself is asked of the rooms")
@Path("/")
@RequestScoped
public class MyResource {

    /** After these the page says that it is done; the others show it by themselves. */
    private static final Set<String> KEPT = Set.of(
            "review",
            "agree",
            "goal-add",
            "goal-words",
            "goal-say",
            "reach",
            "reach-right",
            "ask",
            "state",
            "cannot-come",
            "can-come",
            "calendar-off",
            "take-back",
            "own-phrase",
            "own-name");

    @Inject
    private MySession session;

    @Inject
    private MyAnswers answers;

    @Inject
    private MyDoor door;

    @Inject
    private MyActs acts;

    @GET
    public Response look() {
        return answers.page();
    }

    /**
     * Refuses, in words on the page that follows, a form that is not from this session; leaving is never refused. What somebody
     * wrote in a form that is refused stands there again, after signing in too.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @FormParam("form") String form,
            @FormParam("do") @DefaultValue("") String what,
            @FormParam("value") String value,
            @FormParam("code") String code,
            @FormParam("phrase") String phrase,
            @FormParam("again") String again,
            @FormParam("review") String review,
            @FormParam("goal") String goal,
            @FormParam("step") String step,
            @FormParam("version") String version,
            @FormParam("pathway") String pathway,
            @FormParam("words") String words,
            @FormParam("once") String once,
            @FormParam("whose") String whose,
            @BeanParam ContactFields contact) {
        Sent sent = new Sent(
                what,
                value,
                code,
                phrase,
                again,
                review,
                goal,
                step,
                version,
                pathway,
                words,
                once,
                whose,
                what.equals("reach") ? contact.form() : null);
        Choices choices = session.choices();
        if (what.equals("leave")) {
            session.end();
            return answers.left();
        }
        if (!choices.form().equals(form)) {
            session.keep(choices.refusal("form-too-old"));
            session.write(sent);
        } else if (what.equals("save")) {
            return answers.sheet();
        } else if (what.equals("copy")) {
            return taken(answers::copy);
        } else if (what.equals("paper") || what.equals("badge")) {
            return taken(() -> answers.certificate(Ref.parse(value), what.equals("badge")));
        } else if (what.equals("document")) {
            return taken(() -> answers.document(Ref.parse(value)));
        } else {
            done(choices, sent);
        }
        return answers.again();
    }

    /** The file, or why there is none: never a part of it. */
    private Response taken(Supplier<Response> file) {
        try {
            return file.get();
        } catch (Refusal refusal) {
            session.keep(session.choices().refusal(code(refusal)));
            return answers.again();
        }
    }

    private void done(Choices choices, Sent sent) {
        try {
            switch (sent.what()) {
                case "language" -> session.keep(choices.language(sent.value()));
                case "place" -> session.keep(choices.place(sent.value()));
                case "older" -> session.turn(sent.value());
                case "years" -> session.keep(choices.years(sent.value()));
                case "reading" -> session.keep(choices.reading(sent.value()));
                case "sign-in" -> door.signIn(sent);
                case "welcome" -> door.goOn(sent);
                case "own-phrase" -> door.choose(sent);
                case "own-name" -> door.rename();
                case "own-codes" -> door.newCodes();
                case "end-everywhere" -> door.endEverywhere();
                case "freeze" -> door.freeze();
                case "review" -> acts.answer(sent);
                case "agree" -> acts.agree(sent);
                case "goal-add" -> acts.add(sent);
                case "goal-words" -> acts.reword(sent);
                case "goal-say" -> acts.say(sent);
                case "reach" -> acts.tellContact(sent);
                case "reach-right" -> acts.stillRight(sent);
                case "ask" -> acts.ask(sent);
                case "state" -> acts.state(sent);
                case "feedback" -> {
                    acts.giveFeedback(sent);
                    session.tell(List.of(sent.what()));
                }
                case "drop" -> session.drop();
                case "cannot-come" -> acts.cannotCome(sent);
                case "can-come" -> acts.canCome(sent);
                case "calendar-on" -> session.tell(List.of(session.address(acts.openCalendar(choices.language()))));
                case "calendar-off" -> acts.closeCalendar();
                case "take-back" -> acts.takeBack(sent);
                default -> {}
            }
            if (sent.isWritten()) {
                session.drop();
            }
            if (KEPT.contains(sent.what())) {
                session.keep(session.choices().kept());
            }
        } catch (Refusal refusal) {
            session.keep(session.choices().refusal(code(refusal)));
            session.write(sent);
        }
    }

    /** The one reason that the page says in words: that of a field, where there is one. */
    private static String code(Refusal refusal) {
        return refusal.faults().isEmpty()
                ? refusal.code()
                : refusal.faults().get(0).code();
    }
}
