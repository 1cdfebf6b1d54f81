package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.access.AccessService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.education.CredentialService;
import org.marram.education.GainService;
import org.marram.skill.ConcernService;
import org.marram.skill.LearnerView;
import org.marram.skill.RaiseConcern;
import org.marram.skill.SkillService;
import org.marram.skill.WriteEntry;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.OpenList;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** How it goes with somebody in a course: what one saw, written down in under a minute, and a word to their coordinator alone. */
@Route(value = "learners/:enrolment", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class LearnerPage extends Screen implements BeforeEnterObserver {

    private final SkillService skills;
    private final ConcernService concerns;
    private final Clock clock;
    private final WallClock wall;
    private final OpenList open;
    private final WrittenList written;
    private final EarnedPart earned;
    private LearnerView learner;
    private ConcernPart concern;

    @Inject
    public LearnerPage(
            SkillService skills,
            ConcernService concerns,
            CredentialService credentials,
            GainService gains,
            AccessService access,
            Clock clock) {
        super("provider", "learner.title");
        this.skills = skills;
        this.concerns = concerns;
        this.clock = clock;
        this.wall = new WallClock(clock, getLocale());
        this.open = new OpenList(this, access, this::lookAgain);
        this.written = new WrittenList(texts(), wall, skills, this::stored);
        this.earned = new EarnedPart(texts(), wall, credentials, gains, clock);
        setId("learner");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open.stamp();
        show(skills.learner(
                Ref.parse(event.getRouteParameters().get("enrolment").orElse(""))));
    }

    private void show(LearnerView shown) {
        learner = shown;
        removeAll();
        add(head(), notice(), writing());
        if (learner.agreed()) {
            earned.show(learner.enrolment());
            add(earned);
        }
        concern = new ConcernPart(texts(), wall, name(), this::raise);
        concern.show(learner.concerns());
        add(concern);
    }

    private Header head() {
        Button back = Press.quiet("learner-back", t("learner.back"), () -> getUI().ifPresent(
                        ui -> ui.getPage().getHistory().back()));
        back.setIcon(VaadinIcon.ANGLE_LEFT.create());
        H1 who = new H1(name());
        who.getElement().setAttribute("dir", "auto");
        Paragraph course = new Paragraph(learner.course());
        course.getElement().setAttribute("dir", "auto");
        Header header = new Header(back, who, course);
        header.addClassName("roster-title");
        return header;
    }

    private Section writing() {
        Section part = new Section(new H2(t("learner.write")));
        part.setId("writing");
        part.addClassName("learner-part");
        if (!learner.agreed()) {
            part.add(new Paragraph(t("learner.not-agreed", name())));
            return part;
        }
        EntryFields fields = new EntryFields(texts(), "entry");
        Div acts = new Div(Press.primary("entry-save", t("learner.save"), () -> save(fields)));
        acts.addClassName("actions");
        part.add(fields, new Paragraph(t("learner.who", name())), acts, written);
        written.show(learner.enrolment());
        return part;
    }

    private void save(EntryFields fields) {
        fields.into(new Answers(notice()))
                .to(() -> skills.write(new WriteEntry(learner.enrolment(), fields.facts())), entry -> {
                    fields.clear();
                    stored();
                });
    }

    private void stored() {
        written.show(learner.enrolment());
        new Answers(notice()).saved(clock);
    }

    private void raise(ConcernPart part) {
        new Answers(part.notice())
                .field("words", part.words())
                .to(
                        () -> concerns.raise(new RaiseConcern(
                                learner.enrolment(), part.words().getValue())),
                        raised -> {
                            part.show(skills.learner(learner.enrolment()).concerns());
                            part.sent();
                        });
    }

    /** Where whom one sees has changed: nothing of somebody stays whom one may not see any more. */
    private void lookAgain() {
        try {
            LearnerView now = skills.learner(learner.enrolment());
            if (now.agreed() != learner.agreed()) {
                show(now);
            }
        } catch (Refusal gone) {
            removeAll();
            add(notice());
            notice().attention(t("learner.gone"));
        }
    }

    private String name() {
        return texts().name(learner.nameToUse());
    }
}
