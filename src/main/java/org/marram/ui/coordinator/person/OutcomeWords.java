package org.marram.ui.coordinator.person;

import org.marram.address.AddressPurpose;
import org.marram.counselling.CalledOffBy;
import org.marram.counselling.Form;
import org.marram.counselling.Went;
import org.marram.education.GainKind;
import org.marram.education.IscedLevel;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.employment.EmploymentKind;
import org.marram.employment.JobSearch;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.income.IncomeKind;
import org.marram.income.Stage;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobStatus;
import org.marram.outcome.Subsidy;
import org.marram.outcome.WagePer;
import org.marram.person.Answer;
import org.marram.ui.coordinator.parts.Words;

/** What the choices about jobs, homes and schools are called at the coordinator's door. */
record OutcomeWords(Words words) {

    /** What was answered, and where that tells nothing by itself what it was about; null where nobody asked. */
    String answered(String about, Enum<?> answer, String said) {
        return switch (answer.name()) {
            case "NOT_ASKED" -> null;
            case "DOES_NOT_KNOW", "PREFERS_NOT_TO_SAY" -> words.t("spell.answered", about, said);
            default -> said;
        };
    }

    /** Why there are no words of something; null where there are, and where nobody asked. */
    String why(String about, Answer answer) {
        return answer == Answer.GIVEN ? null : answered(about, answer, words.of(answer));
    }

    String of(JobStatus status) {
        return words.t("jobStatus." + status.name());
    }

    String of(HoursBand hours) {
        return words.t("hoursBand." + hours.name());
    }

    String of(WagePer per) {
        return words.t("wagePer." + per.name());
    }

    String of(JobEnd reason) {
        return words.t("jobEnd." + reason.name());
    }

    String of(HomeEnd reason) {
        return words.t("homeEnd." + reason.name());
    }

    String of(AddressPurpose purpose) {
        return words.t("addressPurpose." + purpose.name());
    }

    String of(Subsidy subsidy) {
        return words.t("subsidy." + subsidy.name());
    }

    String of(IscedLevel level) {
        return words.t("isced." + level.name());
    }

    String of(LastGrade grade) {
        return words.t("lastGrade." + grade.name());
    }

    String of(SchoolStatus status) {
        return words.t("schoolStatus." + status.name());
    }

    String of(GainKind kind) {
        return words.t("gainKind." + kind.name());
    }

    String of(Form form) {
        return words.t("meetForm." + form.name());
    }

    String of(Went went) {
        return words.t("went." + went.name());
    }

    String of(CalledOffBy by) {
        return words.t("calledOffBy." + by.name());
    }

    String of(Stage stage) {
        return words.t("incomeStage." + stage.name());
    }

    String of(IncomeKind kind) {
        return words.t("incomeKind." + kind.name());
    }

    String of(EmploymentKind kind) {
        return words.t("employmentKind." + kind.name());
    }

    String of(JobSearch search) {
        return words.t("jobSearch." + search.name());
    }

    String of(YesNo answer) {
        return words.t("yesNo." + answer.name());
    }

    String of(Source source) {
        return words.t("source." + source.name());
    }

    String of(FactReason reason) {
        return words.t("factReason." + reason.name());
    }

    /** Who wrote it down and when. */
    String of(Kept kept) {
        return words.t("spell.kept", words.moment(kept.at()), words.isolated(kept.by()));
    }

    /** Who replaced it, when and why. */
    String replaced(Kept kept) {
        String why = kept.reason() == null ? words.t("spell.ended-only") : of(kept.reason());
        return words.t("spell.replaced", words.moment(kept.replacedAt()), words.isolated(kept.replacedBy()), why);
    }
}
