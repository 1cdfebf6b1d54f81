package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.Source;
import org.marram.fact.TakeFact;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeKind;
import org.marram.income.IncomeLine;
import org.marram.income.IncomeService;
import org.marram.income.Stage;

/** Takes in what people lived on, in US dollars a month, and never how their health is insured. */
@ApplicationScoped
class IncomeIntake extends FactIntake<IncomeFacts> {

    private static final Map<IncomeKind, String> COLUMNS = Map.ofEntries(
            Map.entry(IncomeKind.WORK, "Earned"),
            Map.entry(IncomeKind.UNEMPLOYMENT, "Unemployment"),
            Map.entry(IncomeKind.SUPPLEMENTAL_SECURITY, "SSI"),
            Map.entry(IncomeKind.DISABILITY_INSURANCE, "SSDI"),
            Map.entry(IncomeKind.VETERANS_DISABILITY, "VADisabilityService"),
            Map.entry(IncomeKind.VETERANS_PENSION, "VADisabilityNonService"),
            Map.entry(IncomeKind.PRIVATE_DISABILITY, "PrivateDisability"),
            Map.entry(IncomeKind.WORKERS_COMPENSATION, "WorkersComp"),
            Map.entry(IncomeKind.FAMILY_ASSISTANCE, "TANF"),
            Map.entry(IncomeKind.GENERAL_ASSISTANCE, "GA"),
            Map.entry(IncomeKind.RETIREMENT, "SocSecRetirement"),
            Map.entry(IncomeKind.PENSION, "Pension"),
            Map.entry(IncomeKind.CHILD_SUPPORT, "ChildSupport"),
            Map.entry(IncomeKind.ALIMONY, "Alimony"),
            Map.entry(IncomeKind.OTHER_INCOME, "OtherIncomeSource"),
            Map.entry(IncomeKind.FOOD, "SNAP"),
            Map.entry(IncomeKind.MOTHERS_AND_INFANTS, "WIC"),
            Map.entry(IncomeKind.CHILD_CARE, "TANFChildCare"),
            Map.entry(IncomeKind.TRANSPORT, "TANFTransportation"),
            Map.entry(IncomeKind.OTHER_FAMILY_SERVICES, "OtherTANF"),
            Map.entry(IncomeKind.OTHER_BENEFIT, "OtherBenefitsSource"));

    private static final Map<String, Stage> STAGES = Arrays.stream(Stage.values())
            .collect(Collectors.toMap(stage -> Integer.toString(stage.code()), Function.identity()));

    /** By what the room calls it. */
    private static final Map<String, String> FIELDS = Map.of(
            "total", "TotalMonthlyIncome",
            "anyIncome", "IncomeFromAnySource",
            "anyBenefit", "BenefitsFromAnySource");

    @Inject
    private IncomeService incomes;

    @Override
    String kind() {
        return HmisTable.INCOME.name();
    }

    @Override
    Said<IncomeFacts> read(HmisRow row, LocalDate on, LocalDate today) {
        Stage stage = STAGES.get(row.needed("DataCollectionStage"));
        if (stage == null) {
            throw Refusal.invalid("DataCollectionStage", "unknown");
        }
        Answers answers = new Answers(row);
        YesNo income = answers.yesNo("IncomeFromAnySource");
        YesNo benefit = answers.yesNo("BenefitsFromAnySource");
        List<IncomeLine> lines = Arrays.stream(IncomeKind.values())
                .map(kind -> line(row, kind, answers.yesNo(COLUMNS.get(kind))))
                .toList();
        Integer total = total(row, income);
        boolean told = total != null || lines.stream().anyMatch(line -> line.minor() != null);
        IncomeFacts facts = new IncomeFacts(
                on, stage, asked(income), total, told ? "USD" : null, asked(benefit), lines, Source.OWN_WORD, null);
        IncomeFacts clean = checked(facts, today);
        boolean nothing = clean.anyIncome() == YesNo.NOT_ASKED
                && clean.anyBenefit() == YesNo.NOT_ASKED
                && !told
                && clean.lines().isEmpty()
                && answers.unknown() == null;
        return nothing ? Said.nothing() : Said.of(clean, answers);
    }

    @Override
    List<Optional<Ref>> keep(List<TakeFact<IncomeFacts>> said) {
        return incomes.take(said);
    }

    /** An amount belongs to a yes; beside anything else a 0 says nothing. */
    private static IncomeLine line(HmisRow row, IncomeKind kind, YesNo answer) {
        if (kind.isBenefit()) {
            return new IncomeLine(kind, answer, null);
        }
        String column = kind == IncomeKind.OTHER_INCOME ? "OtherIncomeAmount" : COLUMNS.get(kind) + "Amount";
        Integer minor = minor(row, column);
        if (answer != YesNo.YES && minor != null && minor > 0) {
            throw Refusal.invalid(column, "not-possible");
        }
        return new IncomeLine(kind, answer, answer == YesNo.YES ? minor : null);
    }

    /** A 0 of somebody who did not say whether there is any is no answer. */
    private static Integer total(HmisRow row, YesNo any) {
        Integer total = minor(row, "TotalMonthlyIncome");
        boolean known = any == YesNo.YES || any == YesNo.NO;
        return total == null || total > 0 || known ? total : null;
    }

    /** To the cent, since some systems write what came of their sums (2773.3300000000004); null where the cell is empty. */
    private static Integer minor(HmisRow row, String column) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,20})?")) {
            throw Refusal.invalid(column, "not-a-number");
        }
        BigDecimal minor = new BigDecimal(text).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        if (minor.signum() < 0 || minor.compareTo(BigDecimal.valueOf(IncomeFacts.MOST)) > 0) {
            throw Refusal.invalid(column, "out-of-range");
        }
        return minor.intValueExact();
    }

    /** Null where the sources may answer for themselves. */
    private static YesNo asked(YesNo any) {
        return any == YesNo.NOT_ASKED ? null : any;
    }

    private static IncomeFacts checked(IncomeFacts facts, LocalDate today) {
        try {
            return facts.checked(today);
        } catch (Refusal refused) {
            Refusal.Fault fault = refused.faults().get(0);
            throw Refusal.invalid(FIELDS.getOrDefault(fault.field(), fault.field()), fault.code());
        }
    }
}
