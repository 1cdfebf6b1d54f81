package org.marram.plan;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.marram.person.Box;
import org.marram.person.PersonEnrolled;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** Plans as the tests of this room need them. */
final class PlanSamples {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final long COORDINATOR = 11;
    static final long PERSON = 2;
    static final Box BOX = aBox();

    private PlanSamples() {}

    static Plan aPlan() {
        return new Plan(new PersonEnrolled(1, PERSON, COORDINATOR, null), NOW);
    }

    static Addition anAdditionTo(Plan plan) {
        return new Addition(plan, 0, BOX, NOW, COORDINATOR);
    }

    static NewMilestone confirmed(String title, LocalDate dueOn) {
        return new NewMilestone(title, dueOn, CriterionKind.CONFIRMED, null, null);
    }

    static NewMilestone hours(String title, LocalDate dueOn, int quarters) {
        return new NewMilestone(title, dueOn, CriterionKind.HOURS_ATTENDED, quarters, null);
    }

    /** Milestones of one new goal, counted by the plan. */
    static List<Milestone> added(Plan plan, NewMilestone... milestones) {
        Addition addition = anAdditionTo(plan);
        addition.goal(aGoal(milestones), Map.of());
        plan.gains(addition.milestones());
        return addition.milestones();
    }

    static AddGoal aGoal(NewMilestone... milestones) {
        return new AddGoal(null, Pathway.EDUCATION, Whose.PERSON, "Bread", Arrays.asList(milestones));
    }

    private static Box aBox() {
        try {
            AeadConfig.register();
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new Box(PERSON, key.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }
}
