package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.marram.common.Page;
import org.marram.fact.YesNo;
import org.marram.outcome.CorrectHome;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeView;
import org.marram.outcome.Situation;
import org.marram.outcome.Subsidy;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Writes down what kind of place somebody lives in, or says what is right about one that stands, with a reason. */
class HomeSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final OutcomeWords said;
    private final SpellFields<HomeEnd> fields;
    private final Select<Situation> situation = new Select<>();
    private final Select<Subsidy> subsidy = new Select<>();
    private final Select<YesNo> tenancy = new Select<>();
    private final Select<YesNo> safeOwn = new Select<>();
    private final Select<YesNo> safeWorker = new Select<>();
    private final Div conflict = new Div();
    private final Drafts draft;
    private HomeView read;

    /** @param home the one to correct; null for a new one */
    HomeSheet(PersonPage page, HomeView home) {
        super("home-sheet", page.words().t(home == null ? "homes.add" : "spell.correct"));
        this.page = page;
        this.words = page.words();
        this.said = new OutcomeWords(words);
        this.read = home;
        fields = new SpellFields<>(
                page, CriterionKind.NIGHTS_HOUSED, words.t("homes.last-day"), List.of(HomeEnd.values()), said::of);
        List<YesNo> answers = List.of(YesNo.values());
        SpellFields.select(
                situation,
                "home-situation",
                words.t("homes.situation"),
                List.of(Situation.values()),
                words.spells()::of);
        SpellFields.select(subsidy, "subsidy", words.t("homes.subsidy"), List.of(Subsidy.values()), said::of);
        situation.addValueChangeListener(
                event -> subsidy.setVisible(event.getValue() == Situation.RENTED_WITH_SUBSIDY));
        subsidy.setVisible(false);
        SpellFields.select(tenancy, "own-tenancy", words.t("homes.tenancy"), answers, said::of);
        SpellFields.select(safeOwn, "safe-own", words.t("homes.safe-own"), answers, said::of);
        SpellFields.select(safeWorker, "safe-worker", words.t("homes.safe-worker"), answers, said::of);
        List.of(tenancy, safeOwn, safeWorker).forEach(field -> field.setValue(YesNo.NOT_ASKED));
        if (home != null) {
            fill();
        }
        draft = Drafts.keep(page, fields.note, "home-note", home == null ? page.ref() : home.ref());
        addClassName("wide");
        with(new Paragraph(words.t("homes.explain")), conflict, fields.days(), fields.endReason, situation, subsidy);
        with(tenancy, safeOwn, safeWorker, fields.milestone, fields.source, fields.note);
        if (home != null) {
            with(fields.reason);
        }
        does(words.t("save"), this::save);
    }

    private void fill() {
        HomeFacts home = read.facts();
        fields.show(home.from(), home.until(), home.endReason(), home.milestone(), home.source(), home.note());
        situation.setValue(home.situation());
        subsidy.setValue(home.subsidy());
        tenancy.setValue(home.ownTenancy());
        safeOwn.setValue(home.safeOwn());
        safeWorker.setValue(home.safeWorker());
    }

    private void save() {
        Answers answers = fields.into(new Answers(notice()))
                .field("situation", situation)
                .field("subsidy", subsidy)
                .when("changed-meanwhile", refusal -> conflict());
        if (read == null) {
            answers.to(() -> page.desk().homes.add(page.ref(), typed()), home -> done());
        } else {
            answers.to(
                    () -> page.desk()
                            .homes
                            .correct(new CorrectHome(read.ref(), read.version(), typed(), fields.reason.getValue())),
                    version -> done());
        }
    }

    private void done() {
        draft.done();
        close();
        page.saved(Matter.HOMES);
    }

    private HomeFacts typed() {
        boolean subsidised = situation.getValue() == Situation.RENTED_WITH_SUBSIDY;
        return new HomeFacts(
                fields.from.getValue(),
                fields.until.getValue(),
                fields.until.isEmpty() ? null : fields.endReason.getValue(),
                situation.getValue(),
                subsidised ? subsidy.getValue() : null,
                tenancy.getValue(),
                safeOwn.getValue(),
                safeWorker.getValue(),
                fields.fed(),
                fields.source.getValue(),
                fields.note.getValue());
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        conflict.removeAll();
        page.desk().homes.of(page.ref(), null, Page.MOST).items().stream()
                .filter(home -> home.ref().equals(read.ref()))
                .findFirst()
                .ifPresent(this::both);
        return new Component[0];
    }

    private void both(HomeView now) {
        read = now;
        HomeFacts stands = now.facts();
        HomeFacts typed = typed();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("spell.days-label"), lasts(stands), lasts(typed))
                        .line(
                                words.t("homes.situation"),
                                words.spells().of(stands.situation()),
                                typed.situation() == null
                                        ? null
                                        : words.spells().of(typed.situation()))
                        .line(words.t("homes.tenancy"), said.of(stands.ownTenancy()), said.of(typed.ownTenancy()))
                        .line(words.t("homes.safe-own"), said.of(stands.safeOwn()), said.of(typed.safeOwn()))
                        .line(words.t("homes.safe-worker"), said.of(stands.safeWorker()), said.of(typed.safeWorker()))
                        .line(words.t("spell.note"), stands.note(), typed.note()),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
    }

    private String lasts(HomeFacts home) {
        return home.from() == null ? null : words.lasts(home.from(), home.until());
    }
}
