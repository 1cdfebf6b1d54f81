package org.marram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.marram.access.AccessSamples;
import org.marram.access.AccountService;
import org.marram.access.Actor;
import org.marram.access.CodeRequestService;
import org.marram.access.ColleagueService;
import org.marram.access.CreateAccount;
import org.marram.access.CreateToken;
import org.marram.access.OwnSignInService;
import org.marram.access.Role;
import org.marram.access.Scope;
import org.marram.access.TokenService;
import org.marram.address.AddressPurpose;
import org.marram.address.AddressService;
import org.marram.address.KeepAddress;
import org.marram.address.RevealAddress;
import org.marram.assignment.AssignmentService;
import org.marram.assignment.HandOver;
import org.marram.assignment.HandoverReason;
import org.marram.assignment.HandoverService;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkIntakeService;
import org.marram.attendance.MarkKind;
import org.marram.attendance.NotHeld;
import org.marram.attendance.OfferedMark;
import org.marram.attendance.OneMark;
import org.marram.attendance.SentMarks;
import org.marram.calendar.CalendarService;
import org.marram.calendar.CallOff;
import org.marram.calendar.CloseDays;
import org.marram.calendar.MoveSessions;
import org.marram.calendar.NotHeldReason;
import org.marram.calendar.ScheduleSession;
import org.marram.calendar.Which;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadService;
import org.marram.caseload.FilterService;
import org.marram.caseload.KeepFilter;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.closing.CorrectFollowUp;
import org.marram.closing.FollowUpOutcome;
import org.marram.closing.OutcomeReason;
import org.marram.closing.RecordFollowUp;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.coming.ComingService;
import org.marram.common.Ref;
import org.marram.consent.AddRepresentative;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.RepresentativeKind;
import org.marram.consent.RepresentativeService;
import org.marram.consent.WithdrawRelease;
import org.marram.contact.DraftService;
import org.marram.contact.EditNote;
import org.marram.contact.KeepDraft;
import org.marram.contact.NoteKind;
import org.marram.contact.NoteService;
import org.marram.contact.StrikeReason;
import org.marram.contact.WriteNote;
import org.marram.copy.CopyService;
import org.marram.counselling.AppointmentFacts;
import org.marram.counselling.AppointmentService;
import org.marram.counselling.CorrectAppointment;
import org.marram.counselling.Form;
import org.marram.counselling.NoteAppointment;
import org.marram.counselling.OwnAppointmentService;
import org.marram.counselling.PlanAppointment;
import org.marram.counselling.Went;
import org.marram.document.About;
import org.marram.document.AttachDocument;
import org.marram.document.DocumentService;
import org.marram.document.KeepDocument;
import org.marram.document.OwnDocumentService;
import org.marram.document.RemovalReason;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialService;
import org.marram.education.EndSchooling;
import org.marram.education.GainFacts;
import org.marram.education.GainKind;
import org.marram.education.GainService;
import org.marram.education.SchoolingFacts;
import org.marram.education.SchoolingService;
import org.marram.emergency.EmergencyService;
import org.marram.emergency.JudgeEmergency;
import org.marram.emergency.Judgement;
import org.marram.emergency.OpenEmergency;
import org.marram.employment.EmploymentFacts;
import org.marram.employment.EmploymentService;
import org.marram.fact.CorrectFact;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.feed.FeedService;
import org.marram.feed.OwnFeedService;
import org.marram.feedback.FeedbackService;
import org.marram.history.PlanHistoryService;
import org.marram.hmis.BeginHmisImport;
import org.marram.hmis.HmisImportService;
import org.marram.hsds.BeginImport;
import org.marram.hsds.DirectoryImportService;
import org.marram.hsds.ExportService;
import org.marram.imports.Upload;
import org.marram.income.CorrectIncome;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeService;
import org.marram.income.Stage;
import org.marram.leaving.Leave;
import org.marram.leaving.LeavingService;
import org.marram.life.LifeService;
import org.marram.look.LookService;
import org.marram.matching.ChangeSituation;
import org.marram.matching.MatchService;
import org.marram.matching.SituationFacts;
import org.marram.matching.SituationService;
import org.marram.notice.Channel;
import org.marram.notice.ContactRule;
import org.marram.notice.ContactRuleService;
import org.marram.notice.KeepRule;
import org.marram.notice.NoticeKind;
import org.marram.notice.NoticeService;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningService;
import org.marram.offering.WagePer;
import org.marram.outcome.CorrectHome;
import org.marram.outcome.CorrectJob;
import org.marram.outcome.EndHome;
import org.marram.outcome.EndJob;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeService;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.outcome.Situation;
import org.marram.partner.AddAgreement;
import org.marram.partner.AgreementService;
import org.marram.partner.ChangeOrganisation;
import org.marram.partner.ContactFacts;
import org.marram.partner.Cover;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.DirectoryService;
import org.marram.partner.Entry;
import org.marram.partner.EntryPartService;
import org.marram.partner.IntakeBatch;
import org.marram.partner.IntakeKind;
import org.marram.partner.IntakeService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.partner.SiteFacts;
import org.marram.person.ChangePerson;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.SecretField;
import org.marram.person.Told;
import org.marram.plan.AddGoal;
import org.marram.plan.AddMilestone;
import org.marram.plan.AmendReason;
import org.marram.plan.ApplyTemplate;
import org.marram.plan.ArchiveGoal;
import org.marram.plan.ArchiveReason;
import org.marram.plan.BringBackGoal;
import org.marram.plan.ChangeGoal;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.CloseReason;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.GoalService;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneService;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.SetAside;
import org.marram.plan.SetNeeds;
import org.marram.plan.StartMilestone;
import org.marram.plan.TakeUp;
import org.marram.plan.Whose;
import org.marram.programme.ChangeSettings;
import org.marram.programme.ProgrammeService;
import org.marram.programme.Settings;
import org.marram.progress.ProgressService;
import org.marram.project.CorrectStay;
import org.marram.project.EndStay;
import org.marram.project.HelpService;
import org.marram.project.ProjectFacts;
import org.marram.project.ProjectService;
import org.marram.project.SaidHelp;
import org.marram.project.SaidStay;
import org.marram.project.StayReason;
import org.marram.project.StayService;
import org.marram.project.TakeProject;
import org.marram.referral.AnswerReferral;
import org.marram.referral.DeclineReason;
import org.marram.referral.DeclineReferral;
import org.marram.referral.HearAnswer;
import org.marram.referral.Heard;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.referral.WithdrawReason;
import org.marram.referral.WithdrawReferral;
import org.marram.report.AskCohorts;
import org.marram.report.AskReport;
import org.marram.report.ReportPeriod;
import org.marram.report.ReportPurpose;
import org.marram.report.ReportService;
import org.marram.request.AnswerRequest;
import org.marram.request.RequestKind;
import org.marram.request.RequestService;
import org.marram.result.ResultService;
import org.marram.retention.AnswerCheck;
import org.marram.retention.CheckAnswer;
import org.marram.retention.CheckFacts;
import org.marram.retention.Checkpoint;
import org.marram.retention.CorrectCheck;
import org.marram.retention.RetentionService;
import org.marram.review.AnswerReview;
import org.marram.review.ExemptReason;
import org.marram.review.ExemptReview;
import org.marram.review.HoldReview;
import org.marram.review.RecordAnswer;
import org.marram.review.ReviewHow;
import org.marram.review.ReviewService;
import org.marram.review.RightForMe;
import org.marram.sheet.CertificateService;
import org.marram.sheet.MakeIntroduction;
import org.marram.sheet.PaperService;
import org.marram.skill.AnswerConcern;
import org.marram.skill.ConcernService;
import org.marram.skill.CorrectEntry;
import org.marram.skill.EntryFacts;
import org.marram.skill.EntryReason;
import org.marram.skill.RaiseConcern;
import org.marram.skill.Skill;
import org.marram.skill.SkillLevel;
import org.marram.skill.SkillService;
import org.marram.skill.WriteEntry;
import org.marram.template.CopyTemplate;
import org.marram.template.CreateTemplate;
import org.marram.template.CriterionKind;
import org.marram.template.Item;
import org.marram.template.Offset;
import org.marram.template.OffsetUnit;
import org.marram.template.Pathway;
import org.marram.template.PathwayService;
import org.marram.template.Phase;
import org.marram.template.RenamePathway;
import org.marram.template.RenameTemplate;
import org.marram.template.SaveVersion;
import org.marram.template.TemplateEditService;
import org.marram.template.TemplateService;
import org.marram.update.TakeVersion;
import org.marram.update.TemplateUpdateService;
import org.marram.upload.BeginUpload;
import org.marram.upload.UploadService;
import org.marram.voice.AddOwnGoal;
import org.marram.voice.RewordOwnGoal;
import org.marram.voice.Say;
import org.marram.voice.VoiceService;
import org.marram.worklist.AddTodo;
import org.marram.worklist.ChangeTodo;
import org.marram.worklist.PutOffWork;
import org.marram.worklist.TodoService;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkPutOffReason;
import org.marram.worklist.WorklistService;

/**
 * The world of the access matrix: one person with a plan, a release, two referrals (one waiting, one accepted) and a
 * session; everybody who could come to them; and one call of every service method aimed at them.
 */
@ApplicationScoped
public class MatrixSamples {

    static final List<Class<?>> SERVICES = List.of(
            AccountService.class,
            TokenService.class,
            ColleagueService.class,
            OwnSignInService.class,
            CodeRequestService.class,
            PersonService.class,
            HandoverService.class,
            AssignmentService.class,
            PartnerService.class,
            CourseService.class,
            OpeningService.class,
            DirectoryService.class,
            EntryPartService.class,
            AgreementService.class,
            IntakeService.class,
            DirectoryImportService.class,
            HmisImportService.class,
            HelpService.class,
            StayService.class,
            ExportService.class,
            ConsentService.class,
            LookService.class,
            ComingService.class,
            RepresentativeService.class,
            TemplateService.class,
            TemplateEditService.class,
            PathwayService.class,
            PlanService.class,
            ReviewService.class,
            TemplateUpdateService.class,
            GoalService.class,
            MilestoneService.class,
            PlanHistoryService.class,
            ClosingService.class,
            ReferralService.class,
            MatchService.class,
            SituationService.class,
            CalendarService.class,
            FeedService.class,
            OwnFeedService.class,
            AttendanceService.class,
            MarkIntakeService.class,
            UploadService.class,
            ProgressService.class,
            JobService.class,
            RetentionService.class,
            PaperService.class,
            HomeService.class,
            AddressService.class,
            ProjectService.class,
            SchoolingService.class,
            CredentialService.class,
            GainService.class,
            CertificateService.class,
            AppointmentService.class,
            OwnAppointmentService.class,
            IncomeService.class,
            EmploymentService.class,
            LifeService.class,
            NoteService.class,
            DocumentService.class,
            OwnDocumentService.class,
            SkillService.class,
            ConcernService.class,
            ResultService.class,
            ReportService.class,
            DraftService.class,
            WorklistService.class,
            TodoService.class,
            CaseloadService.class,
            FilterService.class,
            LeavingService.class,
            VoiceService.class,
            ContactRuleService.class,
            NoticeService.class,
            RequestService.class,
            CopyService.class,
            FeedbackService.class,
            EmergencyService.class,
            ProgrammeService.class);

    /** The person's name to use: a word that no other sample says. */
    private static final String NAME = "Strandhafer";

    /** A picture of one point. */
    private static final byte[] PAPER = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** Everybody who could come. */
    enum Who {
        RESPONSIBLE,
        COLLEAGUE,
        SUPERVISOR,
        OTHER_SUPERVISOR,
        ENROLLED_PROVIDER,
        OTHER_PROVIDER,
        ADMIN,
        SELF,
        ANOTHER_PERSON,
        FOREIGN_COORDINATOR,
        FOREIGN_SUPERVISOR,
        FOREIGN_PROVIDER,
        FOREIGN_ADMIN,
        TOKEN_WITHOUT_SCOPE,
        NOBODY;

        boolean isForeign() {
            return name().startsWith("FOREIGN");
        }

        boolean isRelated() {
            return EnumSet.of(RESPONSIBLE, SUPERVISOR, ENROLLED_PROVIDER, SELF).contains(this);
        }
    }

    /**
     * One call of one method.
     *
     * @param aimed whether it names somebody's thing; else it lists or makes something of the actor's own
     */
    record Call(String key, Method method, boolean aimed, Object... arguments) {}

    @Inject
    private AccessSamples samples;

    @Inject
    private PersonService people;

    @Inject
    private PartnerService partners;

    @Inject
    private CourseService courses;

    @Inject
    private OpeningService openings;

    @Inject
    private EntryPartService parts;

    @Inject
    private AgreementService agreements;

    @Inject
    private DirectoryImportService imports;

    @Inject
    private HmisImportService hmisImports;

    @Inject
    private ConsentService consents;

    @Inject
    private RepresentativeService representatives;

    @Inject
    private PathwayService pathways;

    @Inject
    private TemplateUpdateService updates;

    @Inject
    private PlanService plans;

    @Inject
    private GoalService goals;

    @Inject
    private VoiceService voice;

    @Inject
    private ContactRuleService contactRules;

    @Inject
    private NoticeService notices;

    @Inject
    private RequestService requests;

    @Inject
    private FeedbackService feedback;

    @Inject
    private EmergencyService emergencies;

    @Inject
    private ReviewService reviews;

    @Inject
    private HandoverService handovers;

    @Inject
    private ClosingService closings;

    @Inject
    private ReferralService referrals;

    @Inject
    private CalendarService calendar;

    @Inject
    private AttendanceService attendance;

    @Inject
    private UploadService uploads;

    @Inject
    private NoteService notes;

    @Inject
    private DocumentService documents;

    @Inject
    private SkillService skills;

    @Inject
    private ConcernService concerns;

    @Inject
    private JobService jobs;

    @Inject
    private HomeService homes;

    @Inject
    private AddressService addresses;

    @Inject
    private SchoolingService schoolings;

    @Inject
    private CredentialService credentials;

    @Inject
    private GainService gains;

    @Inject
    private AppointmentService appointments;

    @Inject
    private OwnAppointmentService ownAppointments;

    @Inject
    private IncomeService incomes;

    @Inject
    private EmploymentService employments;

    @Inject
    private ProjectService projects;

    @Inject
    private StayService projectStays;

    @Inject
    private RetentionService retention;

    @Inject
    private WorklistService worklist;

    @Inject
    private TodoService todos;

    @Inject
    private Clock clock;

    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private Ref person;

    /** The one person of this world. */
    Ref person() {
        return person;
    }

    Actor actor(Who who) {
        return actors.get(who);
    }

    Map<String, Call> calls() {
        return calls;
    }

    /** Whether an answer says anything of the person. */
    boolean tells(Object answer) {
        return answer.toString().contains(NAME) || answer.toString().contains(person.toString());
    }

    static String key(Class<?> service, Method method) {
        return service.getSimpleName() + "." + method.getName()
                + (method.getParameterCount() == 0
                        ? ""
                        : Arrays.toString(method.getParameterTypes()).replaceAll("[a-z.]+\\.|class ", ""));
    }

    void layOut() {
        if (!calls.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        long programme = samples.aProgramme();
        long team = samples.aTeam(programme);
        staffOf(programme, team);
        samples.become(actor(Who.RESPONSIBLE));
        Ref organisation = partners.create(new CreateOrganisation(
                "Sample school", OrganisationKind.TRAINING, today.minusDays(9), today.plusYears(1)));
        long organisationId = partners.organisation(organisation).orElseThrow().id();
        actors.put(Who.ENROLLED_PROVIDER, samples.staff(programme, Role.PROVIDER, null, organisationId));
        Ref course =
                courses.create(new CreateCourse(organisation, "Baking", today.minusDays(30), today.plusDays(60), 9));
        person = people.enrol(new EnrolPerson(NAME));
        long personId = samples.personId(person);
        actors.put(Who.SELF, samples.person(programme, personId));
        plans.add(new AddGoal(
                person,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(
                        new NewMilestone("Ninety hours", today.plusDays(90), CriterionKind.HOURS_ATTENDED, 360, null),
                        new NewMilestone("Thirty hours", today.plusDays(30), CriterionKind.HOURS_ATTENDED, 120, null),
                        new NewMilestone("Papers", today.plusDays(9), CriterionKind.CONFIRMED, null, null),
                        new NewMilestone("Songs", today.plusDays(9), CriterionKind.CONFIRMED, null, null))));
        Ref archived = plans.add(new AddGoal(
                person,
                Pathway.HEALTH,
                Whose.PROGRAMME,
                "Rest",
                List.of(new NewMilestone("Check-up", today.plusDays(9), CriterionKind.CONFIRMED, null, null))));
        goals.archive(new ArchiveGoal(archived, 1, ArchiveReason.REPLACED));
        GoalView goal = plans.view(personId).goals().get(0);
        List<MilestoneView> milestones = goal.milestones();
        Ref songs = milestones.get(3).ref();
        plans.setAside(new SetAside(songs, milestones.get(3).version(), AmendReason.PERSONS_WISH));
        MilestoneView aside = plans.view(personId).goals().get(0).milestones().get(3);
        Ref release = consents.record(new RecordRelease(
                person,
                organisation,
                Purpose.TRAINING,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE, Scope.SKILLS),
                today.plusMonths(6),
                GivenHow.WRITTEN,
                "en"));
        Ref representative = representatives.add(new AddRepresentative(person, NAME, RepresentativeKind.PARENT, false));
        Ref accepted = referrals.send(new SendReferral(milestones.get(0).ref(), course));
        Ref waiting = referrals.send(new SendReferral(milestones.get(1).ref(), course));
        samples.become(actor(Who.ENROLLED_PROVIDER));
        referrals.answer(new AnswerReferral(accepted, version(accepted), null));
        Instant start = clock.instant().minus(Duration.ofDays(2));
        Ref session = calendar.schedule(new ScheduleSession(course, start, start.plus(Duration.ofHours(3))));
        Ref enrolment = attendance.roster(session).lines().get(0).enrolment();
        BeginUpload marks = new BeginUpload(
                List.of(new Upload("marks.csv", "course,date,enrolment,mark\n".getBytes(StandardCharsets.UTF_8))),
                true);
        Ref upload = uploads.begin(marks);
        Ref milestone = milestones.get(2).ref();
        int milestoneVersion = milestones.get(2).version();
        samples.become(actor(Who.RESPONSIBLE));
        int personVersion = people.open(person).version();
        Ref template = samples.aTemplate(programme);
        Ref later = samples.aTemplate(programme);
        plans.apply(new ApplyTemplate(person, later, today));
        samples.aLaterVersion(later);
        String pathway = pathways.create("Music");
        Ref review = reviews.hold(
                new HoldReview(person, 1, today, ReviewHow.MEETING, true, NAME + " is on the way.", List.of()));
        samples.become(actor(Who.SELF));
        voice.agree(true, NAME);
        ContactRule reach = new ContactRule(Channel.NONE, Set.of(), null, null, false, null, NAME, null);
        contactRules.keepMine(new KeepRule(0, reach));
        requests.ask(RequestKind.CORRECTION, NAME + " is not how I write it");
        requests.ask(RequestKind.DELETION, null);
        feedback.sayUnnamed("It is cold", "once");
        samples.become(actor(Who.SUPERVISOR));
        Ref said = feedback.waiting().get(0).ref();
        samples.become(actor(Who.RESPONSIBLE));
        Ref word = voice.of(person).get(0).ref();
        Ref wrong = asked(RequestKind.CORRECTION);
        Ref deletion = asked(RequestKind.DELETION);
        Ref todo = todos.add(new AddTodo(person, "Call", today));
        PutOffWork notNow =
                new PutOffWork(person, WorkKind.MILESTONE_DUE, milestone, WorkPutOffReason.OTHER, today.plusDays(9));
        Ref putOff = worklist.putOff(notNow);
        Ref planned = handovers
                .handOver(new HandOver(
                        List.of(person), actor(Who.COLLEAGUE).account(), today.plusDays(9), HandoverReason.AWAY, null))
                .get(0);

        Ref document = documents.keep(new KeepDocument(person, NAME, null, null, PAPER, true));
        Ref note = notes.write(new WriteNote(person, NoteKind.CALL, clock.instant(), null, NAME + " called", true));

        list(AccountService.class, "list", null, 100);
        list(AccountService.class, "create", new CreateAccount("new.one", "New One", Role.COORDINATOR, null));
        aim(AccountService.class, "disable", actor(Who.COLLEAGUE).account());
        aim(AccountService.class, "enable", actor(Who.COLLEAGUE).account());
        aim(AccountService.class, "renew", actor(Who.COLLEAGUE).account());
        list(OwnSignInService.class, "mine");
        list(OwnSignInService.class, "readSafety");
        list(OwnSignInService.class, "choose", "no token", "grey herons in the rain", Locale.ENGLISH);
        list(OwnSignInService.class, "rename", "no token", Locale.ENGLISH);
        list(OwnSignInService.class, "newCodes", "no token");
        list(OwnSignInService.class, "freeze");
        list(CodeRequestService.class, "confirm", "AAAA-BBBB");
        list(TokenService.class, "create", new CreateToken("Own system", Set.of("attendance:write"), null, 30));
        list(TokenService.class, "own");
        list(TokenService.class, "end", template);
        list(PersonService.class, "enrol", new EnrolPerson("Somebody new"));
        aim(PersonService.class, "open", person);
        aim(PersonService.class, "change", new ChangePerson(person, personVersion, Told.of("es"), Map.of()));
        aim(PersonService.class, "reveal", person, SecretField.PHONE, "CONTACT");
        list(PersonService.class, "find", NAME);
        aim(PersonService.class, "handOverCode", person);
        aim(PersonService.class, "askForCode", person);
        aim(PersonService.class, "freeze", person);
        list(
                PartnerService.class,
                "create",
                new CreateOrganisation("Another", OrganisationKind.EMPLOYER, today, today.plusDays(1)));
        aim(CourseService.class, "courses", organisation, null, 100);
        list(CourseService.class, "offered");
        aim(CourseService.class, "create", new CreateCourse(organisation, "Sewing", today, today, 5));
        list(CourseService.class, "ownCourses");
        aim(CourseService.class, "open", course);
        aim(CourseService.class, "openOwn", course);
        ChangeCourse change =
                new ChangeCourse(course, 1, "Rolls", today.minusDays(30), today.plusDays(60), 9, CourseDetails.EMPTY);
        aim(CourseService.class, "change", change);
        aim(CourseService.class, "changeOwn", change);
        list(CourseService.class, "createOwn", new CreateCourse(null, "Sewing", today, today, 5));
        directory(today, organisation);
        openings(organisation);
        aim(
                ConsentService.class,
                "record",
                new RecordRelease(
                        person,
                        organisation,
                        Purpose.HOUSING,
                        Set.of(Scope.IDENTITY),
                        today.plusDays(9),
                        GivenHow.SPOKEN,
                        "ar"));
        aim(ConsentService.class, "withdraw", new WithdrawRelease(release, GivenHow.SPOKEN));
        list(ConsentService.class, "mine");
        list(ComingService.class, "mine");
        aim(ComingService.class, "cannotCome", session);
        aim(ComingService.class, "canCome", session);
        list(LookService.class, "mine", (Object) null);
        aim(RepresentativeService.class, "of", person);
        aim(
                RepresentativeService.class,
                "add",
                new AddRepresentative(person, "R. Sample", RepresentativeKind.GUARDIAN, false));
        aim(RepresentativeService.class, "conflict", representative);
        aim(ConsentService.class, "withdrawMine", release);
        aim(ConsentService.class, "of", person);
        list(TemplateService.class, "templates", null, 50);
        list(TemplateService.class, "starters");
        list(TemplateService.class, "usable");
        aim(TemplateService.class, "open", template);
        aim(TemplateService.class, "versions", template);
        aim(TemplateService.class, "version", template, 1);
        list(CaseloadService.class, "list", CaseloadFilter.ALL, null, 100);
        list(FilterService.class, "own");
        list(FilterService.class, "keep", new KeepFilter("Mine", true, CaseloadFilter.ALL));
        list(FilterService.class, "rename", template, " ");
        list(FilterService.class, "start", template, true);
        list(FilterService.class, "remove", template);
        list(ColleagueService.class, "list");
        handovers(today, planned);
        int plan = closings.of(person).version();
        aim(ClosingService.class, "of", person);
        aim(LeavingService.class, "look", person);
        ClosePlan close = new ClosePlan(person, plan, CloseReason.COMPLETED, null, null, true, true);
        aim(ClosingService.class, "close", close);
        aim(LeavingService.class, "leave", new Leave(close, null, null));
        aim(ClosingService.class, "followedUp", new RecordFollowUp(person, Ref.random(), FollowUpOutcome.REACHED));
        aim(
                ClosingService.class,
                "corrected",
                new CorrectFollowUp(person, Ref.random(), 1, FollowUpOutcome.REACHED, OutcomeReason.MISTAKE));
        aim(ClosingService.class, "reopen", new ReopenPlan(person, plan, ReopenReason.CAME_BACK));
        aim(TemplateService.class, "preview", template, today);
        List<Item> items = List.of(new Item(
                null,
                Pathway.HEALTH,
                "Calm days",
                "Talk",
                new Offset(OffsetUnit.MONTH, 1),
                CriterionKind.CONFIRMED,
                null,
                List.of()));
        list(TemplateEditService.class, "create", new CreateTemplate("Another", Phase.BUILD, items));
        aim(TemplateEditService.class, "copy", new CopyTemplate(template, "A copy"));
        aim(TemplateEditService.class, "rename", new RenameTemplate(template, 1, "Other", Phase.BUILD));
        aim(TemplateEditService.class, "save", new SaveVersion(template, 1, items));
        aim(TemplateEditService.class, "retire", template);
        aim(TemplateEditService.class, "restore", template);
        list(PathwayService.class, "create", "Another");
        aim(PathwayService.class, "rename", new RenamePathway(pathway, 1, "Song"));
        aim(PathwayService.class, "retire", pathway);
        aim(PathwayService.class, "restore", pathway);
        aim(TemplateUpdateService.class, "newer", person);
        aim(
                TemplateUpdateService.class,
                "preview",
                person,
                updates.newer(person).get(0).use());
        aim(
                TemplateUpdateService.class,
                "take",
                new TakeVersion(person, updates.newer(person).get(0).use(), 2, List.of()));
        aim(PlanService.class, "apply", new ApplyTemplate(person, template, today));
        aim(
                PlanService.class,
                "add",
                new AddGoal(
                        person,
                        Pathway.HOUSING,
                        Whose.PERSON,
                        "A door of my own",
                        List.of(new NewMilestone("Keys", today.plusDays(99), CriterionKind.CONFIRMED, null, null))));
        aim(PlanService.class, "confirm", new ConfirmMilestone(milestone, milestoneVersion));
        aim(
                PlanService.class,
                "change",
                new ChangeMilestone(milestone, milestoneVersion, "Papers", today.plusDays(20), AmendReason.DATE_MOVED));
        aim(PlanService.class, "setAside", new SetAside(milestone, milestoneVersion, AmendReason.PERSONS_WISH));
        aim(ReviewService.class, "of", person);
        aim(ReviewService.class, "held", person, null, 50);
        aim(
                GoalService.class,
                "change",
                new ChangeGoal(
                        goal.ref(), goal.version(), "Bread and rolls", Whose.PERSON, null, AmendReason.BETTER_WORDS));
        aim(GoalService.class, "archive", new ArchiveGoal(goal.ref(), goal.version(), ArchiveReason.CIRCUMSTANCES));
        aim(GoalService.class, "bringBack", new BringBackGoal(archived, 2, AmendReason.PERSONS_WISH));
        aim(
                GoalService.class,
                "add",
                new AddMilestone(
                        goal.ref(), new NewMilestone("Oven", today.plusDays(99), CriterionKind.CONFIRMED, null, null)));
        list(VoiceService.class, "mine");
        list(VoiceService.class, "add", new AddOwnGoal("HOUSING", "A cat"));
        aim(VoiceService.class, "reword", new RewordOwnGoal(goal.ref(), null, "Bread of my own"));
        aim(VoiceService.class, "say", new Say(goal.ref(), milestone, "Which papers?"));
        list(VoiceService.class, "agree", false, "Not on Fridays");
        aim(VoiceService.class, "of", person);
        aim(VoiceService.class, "answer", word, "Good");
        list(ContactRuleService.class, "mine");
        list(ContactRuleService.class, "keepMine", new KeepRule(1, reach));
        list(ContactRuleService.class, "stillRight", 1);
        aim(ContactRuleService.class, "of", person);
        aim(ContactRuleService.class, "keep", person, new KeepRule(1, reach));
        notices.tell(List.of(samples.personId(person)), NoticeKind.UPDATE);
        Ref notice = notices.of(person).notices().get(0).ref();
        aim(NoticeService.class, "of", person);
        aim(NoticeService.class, "send", person);
        aim(NoticeService.class, "takeBack", notice);
        aim(NoticeService.class, "told", notice);
        list(RequestService.class, "mine");
        list(RequestService.class, "ask", RequestKind.CORRECTION, "It is wrong");
        aim(RequestService.class, "state", wrong, "I see it otherwise");
        aim(RequestService.class, "of", person);
        aim(RequestService.class, "answer", new AnswerRequest(wrong, true, null, null));
        aim(RequestService.class, "decide", new AnswerRequest(deletion, true, null, today.plusDays(9)));
        list(FeedbackService.class, "mine");
        list(FeedbackService.class, "sayNamed", "It is warm", "another");
        list(FeedbackService.class, "waiting");
        list(FeedbackService.class, "answered");
        aim(FeedbackService.class, "answer", said, null);
        emergencies();
        list(CopyService.class, "mine", "no token", Locale.ENGLISH);
        aim(CopyService.class, "of", person, "ASKED_BY_PERSON", "en");
        aim(MilestoneService.class, "start", new StartMilestone(milestone, milestoneVersion));
        aim(MilestoneService.class, "takeUp", new TakeUp(aside.ref(), aside.version(), AmendReason.MISTAKE));
        aim(
                MilestoneService.class,
                "needs",
                new SetNeeds(
                        milestone, milestoneVersion, List.of(milestones.get(0).ref()), AmendReason.CIRCUMSTANCES));
        aim(MilestoneService.class, "moveEffect", milestone, today.plusDays(20));
        aim(PlanHistoryService.class, "asItStood", person, today);
        aim(PlanHistoryService.class, "changes", person, today.minusDays(9), today, null, 100);
        aim(PlanHistoryService.class, "ofMilestone", milestone);
        aim(ReviewService.class, "open", review);
        aim(ReviewService.class, "prepare", person, today);
        aim(
                ReviewService.class,
                "hold",
                new HoldReview(person, 2, today, ReviewHow.CALL, true, "We looked again.", List.of()));
        aim(ReviewService.class, "exempt", new ExemptReview(person, 2, ExemptReason.AWAY));
        aim(ReviewService.class, "answered", new RecordAnswer(review, RightForMe.YES, today, null));
        aim(ReviewService.class, "answer", new AnswerReview(review, RightForMe.NOT_YET, "One more thing."));
        aim(ReferralService.class, "send", new SendReferral(milestones.get(0).ref(), course));
        aim(ReferralService.class, "of", person);
        aim(ReferralService.class, "withdraw", new WithdrawReferral(waiting, WithdrawReason.PERSONS_WISH));
        list(ReferralService.class, "own");
        aim(MatchService.class, "offerings", milestones.get(0).ref(), null, null, 50);
        aim(MatchService.class, "openings", milestones.get(0).ref(), null, null, 50);
        aim(SituationService.class, "of", person);
        aim(SituationService.class, "change", new ChangeSituation(person, 0, SituationFacts.NOT_ASKED));
        aim(ReferralService.class, "decline", new DeclineReferral(waiting, DeclineReason.NOT_NOW, today.plusDays(90)));
        aim(
                ReferralService.class,
                "hear",
                new HearAnswer(waiting, Heard.DECLINED, DeclineReason.FULL, null, null, NAME, today));
        aim(ReferralService.class, "answer", new AnswerReferral(waiting, 1, null));
        aim(ReferralService.class, "putOnWaitingList", waiting, 1);
        calendar(course, start, session);
        list(AttendanceService.class, "own", today.minusDays(2));
        aim(AttendanceService.class, "roster", session);
        list(AttendanceService.class, "rosters", today.minusDays(2));
        aim(
                AttendanceService.class,
                "offer",
                session,
                List.of(new OfferedMark(new OneMark(enrolment, MarkKind.PRESENT, 0, null), null, 0)));
        aim(
                AttendanceService.class,
                "mark",
                new MarkAttendance(session, List.of(new OneMark(enrolment, MarkKind.PRESENT, 0, null))));
        aim(AttendanceService.class, "notHeld", new NotHeld(session, NotHeldReason.ROOM));
        list(MarkIntakeService.class, "take", new SentMarks(List.of(), true));
        aim(MarkIntakeService.class, "enrolled", course);
        list(UploadService.class, "begin", marks);
        list(UploadService.class, "last");
        aim(UploadService.class, "open", upload);
        aim(UploadService.class, "lines", upload, false, null, 50);
        aim(UploadService.class, "reasons", upload, false);
        aim(UploadService.class, "refused", upload);
        aim(UploadService.class, "cancel", upload);
        aim(UploadService.class, "template", course);
        aim(ProgressService.class, "of", person);
        aim(ProgressService.class, "taken", person);
        aim(ProgressService.class, "facts", milestones.get(0).ref(), null, 50);
        list(ProgressService.class, "mine");
        list(ProgressService.class, "myYears");
        outcomes(today);
        appointments(organisation, milestone);
        income(today);
        aim(NoteService.class, "of", person, null, null, 20);
        aim(NoteService.class, "one", note);
        aim(NoteService.class, "earlier", note);
        aim(NoteService.class, "write", new WriteNote(person, NoteKind.NOTE, clock.instant(), null, NAME, false));
        aim(NoteService.class, "edit", new EditNote(note, 1, NoteKind.NOTE, clock.instant(), null, NAME));
        aim(NoteService.class, "share", note, 1);
        aim(NoteService.class, "unshare", note);
        aim(NoteService.class, "strike", note, 1, StrikeReason.MISTAKE);
        aim(NoteService.class, "restore", note, 1);
        list(NoteService.class, "mine", null, 20);
        aim(DocumentService.class, "of", person);
        aim(DocumentService.class, "removed", person);
        aim(DocumentService.class, "keep", new KeepDocument(person, NAME, null, null, PAPER, true));
        aim(DocumentService.class, "open", document);
        aim(DocumentService.class, "remove", document, RemovalReason.MISTAKE);
        aim(DocumentService.class, "show", document);
        aim(DocumentService.class, "hide", document);
        list(OwnDocumentService.class, "mine");
        aim(OwnDocumentService.class, "open", document);
        aim(DocumentService.class, "attach", new AttachDocument(document, About.JOB, jobs.add(person, work(today))));
        aim(DocumentService.class, "detach", document);
        aim(DocumentService.class, "compare", document);
        skills(enrolment);
        education(enrolment, today);
        list(ResultService.class, "own");
        list(ResultService.class, "csv");
        figures(today);
        aim(DraftService.class, "find", person, "new-note", null);
        aim(DraftService.class, "keep", new KeepDraft(person, "new-note", null, NAME));
        aim(DraftService.class, "discard", person, "new-note", null);
        list(WorklistService.class, "mine", new Object[] {null});
        list(WorklistService.class, "team", null, null);
        aim(WorklistService.class, "putOff", notNow);
        aim(WorklistService.class, "bringBack", putOff);
        list(ProgrammeService.class, "settings");
        list(ProgrammeService.class, "change", new ChangeSettings(1, new Settings(30, Set.of(), 30, 12, 2, 70)));
        list(TodoService.class, "list", null, 100);
        aim(TodoService.class, "one", todo);
        aim(TodoService.class, "add", new AddTodo(person, "Call again", today));
        aim(TodoService.class, "change", new ChangeTodo(todo, 1, "Call soon", null));
        aim(TodoService.class, "done", todo, 1);
        aim(TodoService.class, "strike", todo, 1);
        aim(TodoService.class, "reopen", todo, 1);
    }

    private void education(Ref enrolment, LocalDate today) {
        samples.become(actor(Who.RESPONSIBLE));
        SchoolingFacts school = new SchoolingFacts(today, null, null, null, null, null, Source.OWN_WORD, NAME);
        CredentialFacts paper = new CredentialFacts(
                CredentialKind.LICENCE, today, null, NAME, null, null, null, null, Source.DOCUMENT, NAME);
        GainFacts exam = new GainFacts(GainKind.EXAM, today, enrolment, Source.DOCUMENT, NAME);
        Ref schooling = schoolings.add(person, school);
        Ref credential = credentials.add(person, paper);
        Ref gain = gains.add(person, exam);
        samples.become(actor(Who.ENROLLED_PROVIDER));
        Ref taught = credentials.record(enrolment, paper);
        Ref passed = gains.record(enrolment, exam);
        samples.become(actor(Who.RESPONSIBLE));
        aim(SchoolingService.class, "of", person, null, 20);
        aim(SchoolingService.class, "earlier", person);
        aim(SchoolingService.class, "add", person, school);
        aim(SchoolingService.class, "end", new EndSchooling(schooling, 1, today, null, null));
        aim(SchoolingService.class, "correct", new CorrectFact<>(schooling, 1, school, FactReason.MISTAKE));
        aim(SchoolingService.class, "strike", schooling, 1, FactReason.MISTAKE);
        aim(CredentialService.class, "of", person, null, 20);
        aim(CredentialService.class, "earlier", person);
        aim(CredentialService.class, "attended", person);
        aim(CredentialService.class, "add", person, paper);
        aim(CredentialService.class, "correct", new CorrectFact<>(credential, 1, paper, FactReason.MISTAKE));
        aim(CredentialService.class, "strike", credential, 1, FactReason.MISTAKE);
        list(CertificateService.class, "mine", null, 20);
        aim(CertificateService.class, "paper", credential, Locale.ENGLISH);
        aim(CertificateService.class, "badge", credential, Locale.ENGLISH);
        aim(CredentialService.class, "ofPlace", enrolment);
        aim(CredentialService.class, "record", enrolment, paper);
        aim(CredentialService.class, "takeBack", enrolment, taught, FactReason.MISTAKE);
        aim(GainService.class, "of", person, null, 20);
        aim(GainService.class, "earlier", person);
        aim(GainService.class, "add", person, exam);
        aim(GainService.class, "correct", new CorrectFact<>(gain, 1, exam, FactReason.MISTAKE));
        aim(GainService.class, "strike", gain, 1, FactReason.MISTAKE);
        aim(GainService.class, "ofPlace", enrolment);
        aim(GainService.class, "record", enrolment, exam);
        aim(GainService.class, "takeBack", enrolment, passed, FactReason.MISTAKE);
    }

    private void skills(Ref enrolment) {
        EntryFacts seen = new EntryFacts(Skill.TEAMWORK, SkillLevel.SURE, NAME + " helped");
        samples.become(actor(Who.ENROLLED_PROVIDER));
        Ref entry = skills.write(new WriteEntry(enrolment, seen));
        Ref concern = concerns.raise(new RaiseConcern(enrolment, "About " + NAME));
        samples.become(actor(Who.RESPONSIBLE));
        skills.show(entry, 1);
        aim(SkillService.class, "learner", enrolment);
        aim(SkillService.class, "written", enrolment);
        aim(SkillService.class, "write", new WriteEntry(enrolment, seen));
        aim(SkillService.class, "correct", new CorrectEntry(entry, 1, seen, EntryReason.MISTAKE));
        aim(SkillService.class, "of", person, null, 20);
        aim(SkillService.class, "earlier", entry);
        aim(SkillService.class, "show", entry, 1);
        aim(SkillService.class, "hide", entry);
        list(SkillService.class, "mine", null, 20);
        aim(ConcernService.class, "raise", new RaiseConcern(enrolment, "Again"));
        aim(ConcernService.class, "of", person);
        aim(ConcernService.class, "answer", new AnswerConcern(concern, "Talked"));
    }

    private void calendar(Ref course, Instant start, Ref session) {
        LocalDate today = LocalDate.now(clock);
        CloseDays days = new CloseDays(today.plusDays(2), today.plusDays(3));
        LocalTime nine = LocalTime.of(9, 0);
        samples.become(actor(Who.SUPERVISOR));
        Ref everywhere = calendar.closeEverywhere(days);
        samples.become(actor(Who.ENROLLED_PROVIDER));
        Ref closed = calendar.close(days);
        samples.become(actor(Who.RESPONSIBLE));
        list(OwnFeedService.class, "begin", Locale.ENGLISH);
        list(OwnFeedService.class, "end");
        list(FeedService.class, "own");
        list(FeedService.class, "begin");
        list(FeedService.class, "end");
        list(CalendarService.class, "week", today);
        list(CalendarService.class, "close", days);
        list(CalendarService.class, "months");
        list(CalendarService.class, "closeMonth", today.minusMonths(3));
        list(CalendarService.class, "closeEverywhere", days);
        list(CalendarService.class, "closedEverywhere");
        aim(CalendarService.class, "open", closed);
        aim(CalendarService.class, "openEverywhere", everywhere);
        aim(CalendarService.class, "schedule", new ScheduleSession(course, start, start.plus(Duration.ofHours(1))));
        aim(
                CalendarService.class,
                "move",
                new MoveSessions(session, Which.THIS, today.plusDays(1), nine, nine.plusHours(1)));
        aim(CalendarService.class, "callOff", new CallOff(session, Which.THIS, NotHeldReason.ROOM));
        aim(CalendarService.class, "bringBack", session);
    }

    private void figures(LocalDate today) {
        AskReport year = new AskReport(ReportPeriod.year(today.getYear() - 1), Set.of(), ReportPurpose.FUNDER);
        AskCohorts years = new AskCohorts(Set.of(), ReportPurpose.FUNDER);
        IntConsumer nobodyListens = counted -> {};
        list(ReportService.class, "projects");
        list(ReportService.class, "annual", year, nobodyListens);
        list(ReportService.class, "toldOutside", year);
        list(ReportService.class, "csv", year);
        list(ReportService.class, "cohorts", years, nobodyListens);
        list(ReportService.class, "cohortsToldOutside", years);
        list(ReportService.class, "cohortsCsv", years);
    }

    private static JobFacts work(LocalDate today) {
        return new JobFacts(
                today, null, null, null, null, null, null, Told.of(NAME), null, null, Source.OWN_WORD, NAME);
    }

    private void outcomes(LocalDate today) {
        JobFacts work = work(today);
        HomeFacts place =
                new HomeFacts(today, null, null, Situation.RENTED, null, null, null, null, null, Source.OWN_WORD, NAME);
        Ref job = jobs.add(person, work);
        Ref longer = jobs.add(
                person,
                new JobFacts(
                        today.minusDays(100),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Source.OWN_WORD,
                        null));
        Ref home = homes.add(person, place);
        aim(JobService.class, "of", person, null, 20);
        aim(JobService.class, "earlier", person);
        aim(RetentionService.class, "of", person);
        CheckFacts still = new CheckFacts(CheckAnswer.STILL_THERE, Source.OWN_WORD, today);
        Ref check = retention.answer(new AnswerCheck(longer, Checkpoint.DAYS_30, still));
        aim(RetentionService.class, "answer", new AnswerCheck(longer, Checkpoint.DAYS_90, still));
        aim(RetentionService.class, "correct", new CorrectCheck(check, 1, still, FactReason.MISTAKE));
        aim(JobService.class, "add", person, work);
        aim(
                PaperService.class,
                "introduction",
                new MakeIntroduction(person, null, null, "Baker", null, null, null, "en"));
        aim(PaperService.class, "confirmation", person, job, "en");
        aim(JobService.class, "end", new EndJob(job, 1, today, JobEnd.OTHER, null));
        aim(JobService.class, "correct", new CorrectJob(job, 1, work, FactReason.MISTAKE));
        aim(JobService.class, "strike", job, 1, FactReason.MISTAKE);
        aim(ProjectService.class, "of", person);
        aim(ProjectService.class, "earlier", person);
        aim(HomeService.class, "of", person, null, 20);
        aim(HomeService.class, "earlier", person);
        aim(HomeService.class, "add", person, place);
        aim(HomeService.class, "end", new EndHome(home, 1, today, HomeEnd.OTHER, null));
        aim(HomeService.class, "correct", new CorrectHome(home, 1, place, FactReason.MISTAKE));
        aim(HomeService.class, "strike", home, 1, FactReason.MISTAKE);
        RevealAddress reveal = new RevealAddress(home, AddressPurpose.VISIT, NAME);
        addresses.keep(new KeepAddress(home, 0, NAME));
        addresses.reveal(reveal);
        aim(AddressService.class, "of", person);
        aim(AddressService.class, "looks", home);
        aim(AddressService.class, "reveal", reveal);
        aim(AddressService.class, "keep", new KeepAddress(home, 1, NAME));
        aim(AddressService.class, "remove", home, 1);
    }

    private void income(LocalDate today) {
        IncomeFacts facts =
                new IncomeFacts(today, Stage.ENTRY, null, null, null, null, List.of(), Source.OWN_WORD, NAME);
        Ref income = incomes.add(person, facts);
        aim(IncomeService.class, "of", person, null, 20);
        aim(LifeService.class, "of", person, null, 20);
        aim(IncomeService.class, "earlier", person);
        aim(IncomeService.class, "add", person, facts);
        aim(IncomeService.class, "correct", new CorrectIncome(income, 1, facts, FactReason.MISTAKE));
        aim(IncomeService.class, "strike", income, 1, FactReason.MISTAKE);
        EmploymentFacts said = new EmploymentFacts(today, YesNo.YES, null, null, Source.OWN_WORD, NAME);
        Ref employment = employments.add(person, said);
        aim(EmploymentService.class, "of", person, null, 20);
        aim(EmploymentService.class, "earlier", person);
        aim(EmploymentService.class, "add", person, said);
        aim(EmploymentService.class, "correct", new CorrectFact<>(employment, 1, said, FactReason.MISTAKE));
        aim(EmploymentService.class, "strike", employment, 1, FactReason.MISTAKE);
    }

    private void appointments(Ref organisation, Ref milestone) {
        OpeningFacts talks = new OpeningFacts(
                OpeningKind.COUNSELLING, "Talks", null, null, null, null, null, null, null, null, 1, null);
        Ref sent = referrals.send(new SendReferral(milestone, openings.add(organisation, talks)));
        Instant begins = clock.instant().plus(Duration.ofDays(2));
        AppointmentFacts facts =
                new AppointmentFacts(begins, 50, Form.ONLINE, Went.PLANNED, null, null, Source.OWN_WORD);
        AppointmentFacts later = new AppointmentFacts(
                begins.plus(Duration.ofDays(7)), 50, Form.ONLINE, Went.PLANNED, null, null, Source.OWN_WORD);
        Ref appointment = appointments.add(person, facts);
        samples.become(actor(Who.ENROLLED_PROVIDER));
        referrals.answer(new AnswerReferral(sent, version(sent), null));
        Ref place = ownAppointments.own().get(0).place();
        Ref own = ownAppointments.add(new PlanAppointment(place, facts));
        samples.become(actor(Who.RESPONSIBLE));
        aim(AppointmentService.class, "of", person, null, 20);
        aim(AppointmentService.class, "earlier", person);
        aim(AppointmentService.class, "add", person, later);
        aim(AppointmentService.class, "note", new NoteAppointment(appointment, 1, Went.NOT_HELD, null, null));
        aim(AppointmentService.class, "correct", new CorrectAppointment(appointment, 1, later, null));
        aim(AppointmentService.class, "strike", appointment, 1, FactReason.MISTAKE);
        list(OwnAppointmentService.class, "own");
        aim(OwnAppointmentService.class, "add", new PlanAppointment(place, later));
        aim(OwnAppointmentService.class, "note", new NoteAppointment(own, 1, Went.NOT_HELD, null, null));
        aim(OwnAppointmentService.class, "correct", new CorrectAppointment(own, 1, later, null));
    }

    private void directory(LocalDate today, Ref organisation) {
        SiteFacts place = new SiteFacts("Harbour", false, null, "Easthaven", null, null, "NL", null, null);
        ContactFacts staff = new ContactFacts("Sample staff", "Reception", "+99 555 0100", null, true);
        Ref site = parts.addSite(organisation, place);
        Ref contact = parts.addContact(organisation, staff);
        Ref agreement =
                agreements.add(new AddAgreement(organisation, today, today.plusDays(9), List.of(Cover.PLACEMENTS)));
        list(DirectoryService.class, "list", DirectoryFilter.ALL, null, 100);
        aim(DirectoryService.class, "open", organisation);
        aim(
                DirectoryService.class,
                "change",
                new ChangeOrganisation(organisation, 1, "Sample school", OrganisationKind.SCHOOL, Entry.EMPTY));
        aim(DirectoryService.class, "checked", organisation);
        aim(DirectoryService.class, "retire", organisation);
        aim(DirectoryService.class, "restore", organisation);
        list(DirectoryService.class, "own");
        list(DirectoryService.class, "changeOwn", Entry.EMPTY, 1);
        list(DirectoryService.class, "checkedOwn");
        aim(EntryPartService.class, "addSite", organisation, place);
        aim(EntryPartService.class, "changeSite", site, 1, place);
        aim(EntryPartService.class, "removeSite", site);
        aim(EntryPartService.class, "restoreSite", site);
        aim(EntryPartService.class, "addContact", organisation, staff);
        aim(EntryPartService.class, "changeContact", contact, 1, staff);
        aim(EntryPartService.class, "removeContact", contact);
        aim(EntryPartService.class, "restoreContact", contact);
        aim(
                AgreementService.class,
                "add",
                new AddAgreement(organisation, today, today.plusDays(9), List.of(Cover.PLACEMENTS)));
        aim(AgreementService.class, "end", agreement, today);
        aim(AgreementService.class, "resume", agreement);
        hsds(organisation, site);
        hmis();
    }

    private void hsds(Ref organisation, Ref site) {
        List<Upload> files = List.of(new Upload("organizations.csv", "id,name\n".getBytes(StandardCharsets.UTF_8)));
        BeginImport begin = new BeginImport(files, OrganisationKind.SCHOOL, true);
        Ref report = imports.begin(begin);
        Ref offering = samples.anOffering(
                partners.organisation(organisation).orElseThrow().id());
        list(
                IntakeService.class,
                "take",
                new IntakeBatch(IntakeKind.ORGANISATION, List.of(), true, Set.of(), Set.of()));
        list(DirectoryImportService.class, "begin", begin);
        aim(DirectoryImportService.class, "open", report);
        list(DirectoryImportService.class, "last");
        aim(DirectoryImportService.class, "lines", report, false, null, 50);
        aim(DirectoryImportService.class, "reasons", report, false);
        aim(DirectoryImportService.class, "refused", report);
        aim(DirectoryImportService.class, "cancel", report);
        list(ExportService.class, "tables");
        list(ExportService.class, "json");
        list(ExportService.class, "organizations", null, 1, 50);
        aim(ExportService.class, "organization", organisation);
        list(ExportService.class, "services", null, 1, 50);
        aim(ExportService.class, "service", offering);
        list(ExportService.class, "locations", 1, 50);
        aim(ExportService.class, "location", site);
    }

    private void stays(LocalDate today) {
        Ref project = projects.takeProjects(List.of(new TakeProject(null, new ProjectFacts("House", 0, null, null))))
                .get(0)
                .ref();
        SaidStay said = new SaidStay(project, today, null, null, null);
        Ref stay = projectStays.add(person, said);
        Ref help = projectStays.give(new SaidHelp(stay, today, "200", null));
        aim(StayService.class, "projects", person);
        aim(StayService.class, "add", person, said);
        aim(StayService.class, "end", new EndStay(stay, 1, today, null));
        aim(StayService.class, "correct", new CorrectStay(stay, 1, said, StayReason.MISTAKE));
        aim(StayService.class, "strike", stay, 1, StayReason.MISTAKE);
        aim(StayService.class, "give", new SaidHelp(stay, today, "200", null));
        aim(StayService.class, "takeBack", help, StayReason.MISTAKE);
    }

    private void hmis() {
        List<Upload> files = List.of(new Upload("Export.csv", "SourceName\n".getBytes(StandardCharsets.UTF_8)));
        BeginHmisImport begin = new BeginHmisImport(files, actor(Who.COLLEAGUE).account(), true);
        samples.become(actor(Who.SUPERVISOR));
        Ref report = hmisImports.begin(begin);
        samples.become(actor(Who.RESPONSIBLE));
        list(HmisImportService.class, "begin", begin);
        aim(HmisImportService.class, "open", report);
        list(HmisImportService.class, "last");
        aim(HmisImportService.class, "lines", report, false, null, 50);
        aim(HmisImportService.class, "reasons", report, false);
        aim(HmisImportService.class, "refused", report);
        aim(HmisImportService.class, "cancel", report);
        aim(HelpService.class, "of", person, null, 20);
        stays(LocalDate.now(clock));
    }

    private void openings(Ref organisation) {
        OpeningFacts facts = new OpeningFacts(
                OpeningKind.JOB, "Baker", "7512", null, 20, 1_250, "EUR", WagePer.HOUR, null, null, 1, null);
        Ref opening = openings.add(organisation, facts);
        aim(OpeningService.class, "of", organisation);
        aim(OpeningService.class, "add", organisation, facts);
        aim(OpeningService.class, "change", opening, 1, facts);
        aim(OpeningService.class, "remove", opening);
        aim(OpeningService.class, "restore", opening);
        list(OpeningService.class, "own");
        list(OpeningService.class, "addOwn", facts);
        aim(OpeningService.class, "changeOwn", opening, 1, facts);
        aim(OpeningService.class, "removeOwn", opening);
        aim(OpeningService.class, "restoreOwn", opening);
    }

    private void handovers(LocalDate today, Ref planned) {
        Ref to = actor(Who.COLLEAGUE).account();
        List<Ref> them = List.of(person);
        aim(
                HandoverService.class,
                "handOver",
                new HandOver(them, to, today.plusDays(9), HandoverReason.AWAY, "To you"));
        list(HandoverService.class, "preview", them, to, today);
        list(HandoverService.class, "candidates", them);
        aim(HandoverService.class, "callOff", planned);
        aim(AssignmentService.class, "of", person);
    }

    private void emergencies() {
        OpenEmergency open = new OpenEmergency(
                people.open(person).code(), "They must be reached before tonight", AccessSamples.PASS_PHRASE);
        openInEmergency(Who.COLLEAGUE, open);
        Ref opened = emergencies.own().orElseThrow().ref();
        emergencies.end();
        samples.become(actor(Who.RESPONSIBLE));
        aim(EmergencyService.class, "open", open);
        list(EmergencyService.class, "end");
        list(EmergencyService.class, "newest");
        list(EmergencyService.class, "earlier", null, 50);
        aim(EmergencyService.class, "judge", new JudgeEmergency(opened, Judgement.FITTING, "It was"));
        aim(EmergencyService.class, "seal", person);
        aim(EmergencyService.class, "unseal", person);
    }

    /** From now on this one acts, and has the record of the person open in an emergency. */
    void openInEmergency(Who who, OpenEmergency open) {
        samples.become(actor(who));
        emergencies.open(open);
    }

    private Ref asked(RequestKind kind) {
        return requests.of(person).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private int version(Ref referral) {
        return referrals.own().stream()
                .filter(line -> line.ref().equals(referral))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void staffOf(long programme, long team) {
        long elsewhere = samples.aProgramme();
        long foreignTeam = samples.aTeam(elsewhere);
        actors.put(Who.RESPONSIBLE, samples.staff(programme, Role.COORDINATOR, team, null));
        actors.put(Who.COLLEAGUE, samples.staff(programme, Role.COORDINATOR, team, null));
        actors.put(Who.SUPERVISOR, samples.staff(programme, Role.SUPERVISOR, team, null));
        actors.put(Who.OTHER_SUPERVISOR, samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null));
        actors.put(Who.OTHER_PROVIDER, samples.aProvider(programme));
        actors.put(Who.ADMIN, samples.staff(programme, Role.ADMIN, null, null));
        actors.put(Who.FOREIGN_COORDINATOR, samples.staff(elsewhere, Role.COORDINATOR, foreignTeam, null));
        actors.put(Who.FOREIGN_SUPERVISOR, samples.staff(elsewhere, Role.SUPERVISOR, foreignTeam, null));
        actors.put(Who.FOREIGN_PROVIDER, samples.aProvider(elsewhere));
        actors.put(Who.FOREIGN_ADMIN, samples.staff(elsewhere, Role.ADMIN, null, null));
        actors.put(Who.TOKEN_WITHOUT_SCOPE, samples.withToken(actor(Who.RESPONSIBLE), Set.of("nothing:read"), null));
        samples.become(actor(Who.COLLEAGUE));
        long another = samples.personId(people.enrol(new EnrolPerson("Another")));
        actors.put(Who.ANOTHER_PERSON, samples.person(programme, another));
    }

    private void aim(Class<?> service, String name, Object... arguments) {
        put(service, name, true, arguments);
    }

    private void list(Class<?> service, String name, Object... arguments) {
        put(service, name, false, arguments);
    }

    private void put(Class<?> service, String name, boolean aimed, Object... arguments) {
        Method method = Arrays.stream(service.getDeclaredMethods())
                .filter(candidate -> candidate.isAnnotationPresent(org.marram.access.Needs.class))
                .filter(candidate ->
                        candidate.getName().equals(name) && candidate.getParameterCount() == arguments.length)
                .filter(candidate -> arguments.length == 0
                        || arguments[0] == null
                        || candidate.getParameterTypes()[0].isPrimitive()
                        || candidate.getParameterTypes()[0].isInstance(arguments[0]))
                .findFirst()
                .orElseThrow();
        calls.put(key(service, method), new Call(key(service, method), method, aimed, arguments));
    }
}
