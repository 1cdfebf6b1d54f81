package org.marram.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.access.SignInService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class PersonIT {

    @Inject
    PersonService people;

    @Inject
    SignInService signIns;

    @Inject
    AccessSamples samples;

    private long programme;
    private long team;
    private Actor coordinator;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aCoordinator() {
        programme = samples.aProgramme();
        team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        samples.become(coordinator);
    }

    @Test
    void enrolsWithNothingButANameToUse() {
        Ref ref = people.enrol(new EnrolPerson("Amal \uD83C\uDF31 نور"));
        PersonView view = people.open(ref);
        assertThat(view.nameToUse()).isEqualTo("Amal \uD83C\uDF31 نور");
        assertThat(view.language()).isEqualTo(Told.NOT_ASKED);
        assertThat(view.safeContact()).isEqualTo(Told.NOT_ASKED);
        assertThat(view.masked())
                .containsOnly(
                        entry(SecretField.LEGAL_NAME, Answer.NOT_ASKED),
                        entry(SecretField.PHONE, Answer.NOT_ASKED),
                        entry(SecretField.BIRTH_DATE, Answer.NOT_ASKED));
        assertThat(view.responsible()).isEqualTo(coordinator.name());
    }

    @Test
    void opensOnlyForTheResponsibleAndTheOwnTeamsSupervisor() {
        Ref ref = people.enrol(new EnrolPerson("Sand"));
        samples.become(samples.staff(programme, Role.SUPERVISOR, team, null));
        assertThat(people.open(ref).nameToUse()).isEqualTo("Sand");
        samples.become(samples.staff(programme, Role.COORDINATOR, team, null));
        refusedAsUnknown(() -> people.open(ref));
        samples.become(samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null));
        refusedAsUnknown(() -> people.open(ref));
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refusedAsUnknown(() -> people.open(ref));
        refusedAsUnknown(() -> people.open(Ref.random()));
    }

    @Test
    void anExcludedSupervisorSeesNothingAndAnOnlyListShutsOutEverybodyElse() {
        Ref ref = people.enrol(new EnrolPerson("Reed"));
        long id = samples.personId(ref);
        Actor supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        samples.exclude(id, supervisor);
        samples.become(supervisor);
        refusedAsUnknown(() -> people.open(ref));
        samples.onlyFor(id, supervisor);
        samples.become(coordinator);
        refusedAsUnknown(() -> people.open(ref));
        assertThat(people.find("Reed")).isEmpty();
    }

    @Test
    void findsByOneExactWordWhateverItsCaseAndMarksAmongThoseSeen() {
        Ref ref = people.enrol(new EnrolPerson("José  ÁLVAREZ"));
        assertThat(people.find("alvarez")).extracting(PersonLine::ref).containsExactly(ref);
        assertThat(people.find("jose alvarez")).hasSize(1);
        assertThat(people.find("alva")).isEmpty();
        String code = people.open(ref).code();
        assertThat(people.find(code.toLowerCase())).hasSize(1);
        samples.become(samples.staff(programme, Role.COORDINATOR, team, null));
        assertThat(people.find("alvarez")).isEmpty();
        assertThat(people.find(code)).isEmpty();
    }

    @Test
    void masksLegalNameAndPhoneUntilRevealedWithOneJournalRowEach() {
        Ref ref = people.enrol(new EnrolPerson(
                "Reed",
                Told.of("ar"),
                Told.of("Only by text, mornings"),
                Told.of("Full Legal Name"),
                Told.of("+34 600 000 000")));
        PersonView view = people.open(ref);
        assertThat(view.masked())
                .contains(entry(SecretField.LEGAL_NAME, Answer.GIVEN), entry(SecretField.PHONE, Answer.GIVEN));
        assertThat(view.toString()).doesNotContain("Legal Name").doesNotContain("600");
        assertThat(people.reveal(ref, SecretField.PHONE, "CONTACT")).isEqualTo("+34 600 000 000");
        assertThat(samples.journalRows(coordinator, Act.REVEAL_SECRET, "DONE")).isOne();
        assertThatThrownBy(() -> people.reveal(ref, SecretField.PHONE, "curiosity"))
                .isInstanceOf(Refusal.class);
        assertThat(samples.journalRows(coordinator, Act.REVEAL_SECRET, "DONE")).isOne();
    }

    @Test
    void everyOpeningIsOneJournalRowAndEveryRefusalToo() {
        Ref ref = people.enrol(new EnrolPerson("Reed"));
        people.open(ref);
        people.open(ref);
        assertThat(samples.journalRows(coordinator, Act.OPEN_PERSON, "DONE")).isEqualTo(2);
        Actor stranger = samples.aCoordinator(programme);
        samples.become(stranger);
        refusedAsUnknown(() -> people.open(ref));
        assertThat(samples.journalRows(stranger, Act.OPEN_PERSON, "REFUSED")).isOne();
        assertThat(samples.journalRows(stranger, Act.OPEN_PERSON, "DONE")).isZero();
    }

    @Test
    void theSecondOfTwoEditsIsRefusedAsStale() {
        Ref ref = people.enrol(new EnrolPerson("Reed"));
        int version = people.open(ref).version();
        int next = people.change(change(ref, version, Told.of("es"), SecretField.SAFE_CONTACT, Told.of("By text")));
        assertThat(next).isGreaterThan(version);
        assertThatThrownBy(() ->
                        people.change(change(ref, version, Told.of("fr"), SecretField.SAFE_CONTACT, Told.of("Never"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(people.open(ref).safeContact()).isEqualTo(Told.of("By text"));
    }

    @Test
    void keepsThreeDifferentAnswersWhereNothingIsGiven() {
        Ref ref = people.enrol(new EnrolPerson(
                "Reed",
                Told.not(Answer.PREFERS_NOT_TO_SAY),
                Told.not(Answer.DOES_NOT_KNOW),
                Told.not(Answer.PREFERS_NOT_TO_SAY),
                null));
        PersonView view = people.open(ref);
        assertThat(view.language()).isEqualTo(Told.not(Answer.PREFERS_NOT_TO_SAY));
        assertThat(view.safeContact()).isEqualTo(Told.not(Answer.DOES_NOT_KNOW));
        assertThat(view.masked())
                .contains(
                        entry(SecretField.LEGAL_NAME, Answer.PREFERS_NOT_TO_SAY),
                        entry(SecretField.PHONE, Answer.NOT_ASKED));
        assertThat(people.reveal(ref, SecretField.LEGAL_NAME, "CONTACT")).isNull();
        assertThat(people.reveal(ref, SecretField.PHONE, "CONTACT")).isNull();
    }

    @Test
    void anAnswerReplacesWordsAndWordsReplaceAnAnswer() {
        Ref ref = people.enrol(new EnrolPerson("Reed", Told.of("ar"), null, null, Told.of("+34 600 000 000")));
        int version = people.open(ref).version();
        version = people.change(change(ref, version, null, SecretField.PHONE, Told.not(Answer.PREFERS_NOT_TO_SAY)));
        assertThat(people.open(ref).language()).isEqualTo(Told.of("ar"));
        assertThat(people.open(ref).masked()).containsEntry(SecretField.PHONE, Answer.PREFERS_NOT_TO_SAY);
        assertThat(people.reveal(ref, SecretField.PHONE, "CONTACT")).isNull();
        version = people.change(
                change(ref, version, Told.not(Answer.DOES_NOT_KNOW), SecretField.PHONE, Told.of("+34 600 000 001")));
        assertThat(people.open(ref).language()).isEqualTo(Told.not(Answer.DOES_NOT_KNOW));
        assertThat(people.reveal(ref, SecretField.PHONE, "CONTACT")).isEqualTo("+34 600 000 001");
        people.change(change(ref, version, Told.NOT_ASKED, SecretField.PHONE, Told.of("")));
        assertThat(people.open(ref).language()).isEqualTo(Told.NOT_ASKED);
        assertThat(people.open(ref).masked()).containsEntry(SecretField.PHONE, Answer.NOT_ASKED);
    }

    @Test
    void aBirthDateIsOneMoreMaskedFieldAndFiguresReadItOfManyAtOnce() {
        Ref ref = people.enrol(new EnrolPerson("Reed"));
        long other = samples.personId(people.enrol(new EnrolPerson("Sedge")));
        people.change(change(ref, people.open(ref).version(), null, SecretField.BIRTH_DATE, Told.of("1999-04-30")));
        assertThat(people.reveal(ref, SecretField.BIRTH_DATE, "CONTACT")).isEqualTo("1999-04-30");
        assertThat(people.births(List.of(samples.personId(ref), other)))
                .containsExactly(entry(samples.personId(ref), LocalDate.of(1999, 4, 30)));
        int version = people.open(ref).version();
        for (String wrong : List.of("30.4.1999", "1999-02-30", "2999-01-01", "1850-01-01")) {
            assertThatThrownBy(() -> people.change(change(ref, version, null, SecretField.BIRTH_DATE, Told.of(wrong))))
                    .isInstanceOf(Refusal.class)
                    .message()
                    .contains("birthDate");
        }
    }

    @Test
    void refusesAnAnswerThatContradictsItsWordsAndANameThatIsNotGiven() {
        Told neither = new Told(Answer.GIVEN, " ");
        Told both = new Told(Answer.PREFERS_NOT_TO_SAY, "es");
        faults(
                () -> people.enrol(new EnrolPerson("Reed", both, neither, both, neither)),
                "legalNameAnswer not-possible",
                "languageAnswer not-possible",
                "safeContact required",
                "phone required");
        Ref ref = people.enrol(new EnrolPerson("Reed"));
        int version = people.open(ref).version();
        faults(
                () -> people.change(
                        change(ref, version, both, SecretField.NAME_TO_USE, Told.not(Answer.DOES_NOT_KNOW))),
                "languageAnswer not-possible",
                "nameToUse required");
        faults(() -> people.enrol(new EnrolPerson("Reed", Told.of("no tongue"), null, null, null)), "language unknown");
        assertThat(people.open(ref).version()).isEqualTo(version);
    }

    @Test
    void aNewCodeMakesTheEarlierWorthlessAndFreezingEndsAll() {
        Ref ref = people.enrol(new EnrolPerson("Reed"));
        String first = people.handOverCode(ref);
        String token = signIns.signInByCode(first.toLowerCase(), "here");
        assertThat(signIns.resume(token, true).orElseThrow().personId()).isEqualTo(samples.personId(ref));
        String second = people.handOverCode(ref);
        assertThat(signIns.resume(token, true)).isEmpty();
        assertThatThrownBy(() -> signIns.signInByCode(first, "here")).isInstanceOf(Refusal.class);
        String again = signIns.signInByCode(second, "here");
        people.freeze(ref);
        assertThat(signIns.resume(again, true)).isEmpty();
        assertThatThrownBy(() -> signIns.signInByCode(second, "here")).isInstanceOf(Refusal.class);
    }

    private static ChangePerson change(Ref ref, int version, Told language, SecretField field, Told told) {
        return new ChangePerson(ref, version, language, Map.of(field, told));
    }

    private static void faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String... faults) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder(faults));
    }

    private static void refusedAsUnknown(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
