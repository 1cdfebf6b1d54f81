package org.marram.ui.coordinator.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.address.AddressService;
import org.marram.assignment.AssignmentService;
import org.marram.assignment.HandoverService;
import org.marram.closing.ClosingService;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.RepresentativeService;
import org.marram.contact.DraftService;
import org.marram.contact.NoteService;
import org.marram.copy.CopyService;
import org.marram.counselling.AppointmentService;
import org.marram.document.DocumentService;
import org.marram.education.CredentialService;
import org.marram.education.GainService;
import org.marram.education.SchoolingService;
import org.marram.emergency.EmergencyService;
import org.marram.emergency.OwnEmergency;
import org.marram.employment.EmploymentService;
import org.marram.history.PlanHistoryService;
import org.marram.income.IncomeService;
import org.marram.leaving.LeavingService;
import org.marram.matching.MatchService;
import org.marram.matching.SituationService;
import org.marram.notice.ContactRuleService;
import org.marram.notice.NoticeService;
import org.marram.outcome.HomeService;
import org.marram.outcome.JobService;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.DirectoryService;
import org.marram.partner.OrganisationLine;
import org.marram.partner.OrganisationView;
import org.marram.person.PersonService;
import org.marram.plan.GoalService;
import org.marram.plan.MilestoneService;
import org.marram.plan.PlanService;
import org.marram.programme.ProgrammeService;
import org.marram.progress.ProgressService;
import org.marram.project.HelpService;
import org.marram.project.ProjectService;
import org.marram.project.StayService;
import org.marram.referral.ReferralService;
import org.marram.request.RequestService;
import org.marram.retention.RetentionService;
import org.marram.review.ReviewService;
import org.marram.sheet.PaperService;
import org.marram.skill.ConcernService;
import org.marram.skill.SkillService;
import org.marram.template.TemplateService;
import org.marram.update.TemplateUpdateService;
import org.marram.voice.VoiceService;

/** Everything that lies within reach while a coordinator works on one person. */
class Desk {

    @Inject
    PersonService people;

    @Inject
    VoiceService voice;

    @Inject
    ContactRuleService contactRules;

    @Inject
    NoticeService notices;

    @Inject
    RequestService requests;

    @Inject
    CopyService copies;

    @Inject
    PlanService plans;

    @Inject
    GoalService goals;

    @Inject
    MilestoneService milestones;

    @Inject
    PlanHistoryService history;

    @Inject
    TemplateService templates;

    @Inject
    TemplateUpdateService templateUpdates;

    @Inject
    ProgressService progress;

    @Inject
    ConsentService consent;

    @Inject
    RepresentativeService representatives;

    @Inject
    JobService jobs;

    @Inject
    HomeService homes;

    @Inject
    AddressService addresses;

    @Inject
    SchoolingService schoolings;

    @Inject
    CredentialService credentials;

    @Inject
    GainService gains;

    @Inject
    AppointmentService appointments;

    @Inject
    IncomeService incomes;

    @Inject
    ProjectService projects;

    @Inject
    StayService stays;

    @Inject
    HelpService helps;

    @Inject
    EmploymentService employments;

    @Inject
    RetentionService retention;

    @Inject
    PaperService papers;

    @Inject
    NoteService notes;

    @Inject
    DocumentService documents;

    @Inject
    SkillService skills;

    @Inject
    ConcernService concerns;

    @Inject
    DraftService drafts;

    @Inject
    ReferralService referrals;

    @Inject
    ReviewService reviews;

    @Inject
    MatchService matches;

    @Inject
    SituationService situations;

    @Inject
    DirectoryService directory;

    @Inject
    LeavingService leaving;

    @Inject
    ClosingService closings;

    @Inject
    AssignmentService assignments;

    @Inject
    HandoverService handovers;

    @Inject
    ProgrammeService programme;

    @Inject
    EmergencyService emergencies;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** What is open in an emergency of the person whose page this is; null where they are seen as ever. */
    OwnEmergency emergency;

    /** Whether this one's role may do it, and an emergency where there is one; controls for anything else are not drawn. */
    boolean may(Act act) {
        return current.actor().may(act) && (emergency == null || act.isOpenInEmergency());
    }

    /** Whether this one may still see the person. */
    boolean sees(Ref person) {
        try {
            people.open(person);
            return true;
        } catch (Refusal gone) {
            return false;
        }
    }

    /** The first whose names hold these words. */
    List<OrganisationLine> organisations(String words) {
        return directory.list(DirectoryFilter.named(words), null, Page.MOST).items();
    }

    OrganisationLine organisation(Ref ref) {
        OrganisationView found = directory.open(ref);
        return new OrganisationLine(
                found.ref(), found.name(), found.kind(), found.entry().languages(), found.checkedOn(), null);
    }

    /** The first with an agreement today whose names hold these words. */
    List<OrganisationLine> partners(String words) {
        return directory.list(DirectoryFilter.inForce(words), null, Page.MOST).items();
    }

    /** What the person's page shows, each matter read when it is asked for. */
    Opened open(Ref ref) {
        emergency = emergencies.own().filter(own -> own.person().equals(ref)).orElse(null);
        return new Opened(this, ref);
    }
}
