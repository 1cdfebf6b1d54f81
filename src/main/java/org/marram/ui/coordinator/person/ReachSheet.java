package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.marram.notice.Channel;
import org.marram.notice.ContactRule;
import org.marram.notice.KeepRule;
import org.marram.notice.KeptRule;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.PersonFields;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** Asks the person in person how they may be reached. Kept as it stands, it is still right. */
class ReachSheet extends Sheet {

    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final Checkbox voicemail = new Checkbox();
    private final TextField mail = new TextField();
    private final TextField says = new TextField();
    private final TextField others = new TextField();

    /** @param kept what they told last; null where nothing */
    ReachSheet(PersonPage page, KeptRule kept) {
        super("reach-sheet", page.words().t("person.safe-contact"));
        Words words = page.words();
        ContactWords names = new ContactWords(words);
        channel.setId("reach-channel");
        channel.setLabel(words.t("reach.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(names::of);
        channel.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        days.setId("reach-days");
        days.setLabel(words.t("reach.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> names.of(day, TextStyle.FULL_STANDALONE));
        hour(from, "reach-from", words.t("reach.from"), words);
        hour(until, "reach-until", words.t("reach.until"), words);
        from.setHelperText(words.t("reach.hours-hint"));
        voicemail.setId("reach-voicemail");
        voicemail.setLabel(words.t("reach.voicemail"));
        PersonFields.text(mail, "reach-mail", words.t("reach.address"));
        PersonFields.text(says, "reach-says", words.t("reach.say"));
        PersonFields.text(others, "reach-others", words.t("reach.may-answer"));
        others.setHelperText(words.t("reach.may-answer-hint"));
        channel.addValueChangeListener(event -> showWhatIsAsked());
        if (kept != null) {
            fill(kept.rule());
        }
        showWhatIsAsked();
        with(
                new Paragraph(words.t("reach.explain")),
                channel,
                mail,
                days,
                Parts.div("pair-of-fields", from, until),
                voicemail,
                says,
                others);
        int version = kept == null ? 0 : kept.version();
        does(words.t("reach.keep"), () -> new Answers(notice())
                .field("channel", channel)
                .field("days", days)
                .field("until", until)
                .field("mail", mail)
                .field("words", says)
                .field("mayAnswer", others)
                .to(() -> page.desk().contactRules.keep(page.ref(), new KeepRule(version, rule())), stored -> {
                    close();
                    page.saved(Matter.CONTACT);
                }));
    }

    private static void hour(TimePicker field, String id, String label, Words words) {
        field.setId(id);
        field.setLabel(label);
        field.setLocale(words.texts().locale());
    }

    private void showWhatIsAsked() {
        Channel chosen = channel.getValue();
        boolean afar = chosen != null && chosen.isFromAfar();
        days.setVisible(afar);
        from.setVisible(afar);
        until.setVisible(afar);
        voicemail.setVisible(chosen == Channel.CALL);
        mail.setVisible(chosen == Channel.MAIL);
        others.setVisible(afar);
    }

    private void fill(ContactRule rule) {
        channel.setValue(rule.channel());
        days.setValue(rule.days());
        from.setValue(rule.from());
        until.setValue(rule.until());
        voicemail.setValue(rule.voicemail());
        mail.setValue(Words.orEmpty(rule.mail()));
        says.setValue(Words.orEmpty(rule.words()));
        others.setValue(Words.orEmpty(rule.mayAnswer()));
    }

    private ContactRule rule() {
        return new ContactRule(
                channel.getValue(),
                days.getValue(),
                from.getValue(),
                until.getValue(),
                voicemail.getValue(),
                mail.getValue(),
                says.getValue(),
                others.getValue());
    }
}
