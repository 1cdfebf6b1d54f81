package org.marram.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.marram.ui.entrance.CutOff;

/** The door for other systems. Everything that it answers is listed here; nothing is found by scanning. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SettingsResource.class,
                SignInResource.class,
                PeopleResource.class,
                CodeRequestsResource.class,
                PlanResource.class,
                PersonJobsResource.class,
                JobsResource.class,
                JobChecksResource.class,
                PersonAppointmentsResource.class,
                AppointmentsResource.class,
                OwnAppointmentsResource.class,
                PersonIncomeResource.class,
                IncomeResource.class,
                PersonEmploymentResource.class,
                EmploymentResource.class,
                PapersResource.class,
                PersonHomesResource.class,
                HomesResource.class,
                AddressesResource.class,
                PersonEducationResource.class,
                EducationResource.class,
                MyCertificatesResource.class,
                MyDocumentsResource.class,
                GoalsResource.class,
                ClosingResource.class,
                AssignmentsResource.class,
                HandoversResource.class,
                FiltersResource.class,
                ColleaguesResource.class,
                MilestonesResource.class,
                TemplatesResource.class,
                PathwaysResource.class,
                TemplateUpdatesResource.class,
                OrganisationsResource.class,
                SitesResource.class,
                ContactsResource.class,
                AgreementsResource.class,
                HsdsResource.class,
                AttendanceUploadsResource.class,
                HsdsImportsResource.class,
                HmisImportsResource.class,
                PersonStaysResource.class,
                PersonHelpResource.class,
                CoursesResource.class,
                OpeningsResource.class,
                PersonReleasesResource.class,
                PersonRepresentativesResource.class,
                ReleasesResource.class,
                PersonReviewsResource.class,
                ReviewsResource.class,
                PersonReferralsResource.class,
                PersonSituationResource.class,
                ReferralsResource.class,
                SessionsResource.class,
                CalendarResource.class,
                OfflineResource.class,
                StampResource.class,
                WorklistResource.class,
                TodosResource.class,
                AccountsResource.class,
                TokensResource.class,
                PersonNotesResource.class,
                NotesResource.class,
                PersonDocumentsResource.class,
                DocumentsResource.class,
                DraftsResource.class,
                ResultsResource.class,
                ReportsResource.class,
                LearnersResource.class,
                SkillsResource.class,
                PersonSkillsResource.class,
                PersonConcernsResource.class,
                ConcernsResource.class,
                MyResource.class,
                MySignInResource.class,
                MyGoalsResource.class,
                PersonOwnWordsResource.class,
                OwnWordsResource.class,
                MyContactResource.class,
                MyCalendarResource.class,
                PersonContactResource.class,
                PersonNoticesResource.class,
                NoticesResource.class,
                MyRequestsResource.class,
                MyCopyResource.class,
                PersonCopyResource.class,
                PersonRequestsResource.class,
                RequestsResource.class,
                MyFeedbackResource.class,
                FeedbackResource.class,
                Gate.class,
                JsonBodies.class,
                JsonAnswers.class,
                Params.class,
                Problems.class,
                CutOff.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
