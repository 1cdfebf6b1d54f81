package org.marram.hmis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tables of an HMIS export that are read, in the order in which they need each other, with the columns that are taken. */
enum HmisTable {
    EXPORT("Export.csv", List.of("SourceID", "SourceName", "CSVVersion", "HashStatus"), Set.of("SourceID")),
    PROJECT(
            "Project.csv",
            List.of(
                    "ProjectID",
                    "ProjectName",
                    "ProjectType",
                    "TrackingMethod",
                    "OperatingStartDate",
                    "OperatingEndDate",
                    "DateDeleted"),
            Set.of("TrackingMethod")),
    CLIENT(
            "Client.csv",
            List.of(
                    "PersonalID",
                    "FirstName",
                    "MiddleName",
                    "LastName",
                    "NameSuffix",
                    "NameDataQuality",
                    "DOB",
                    "DOBDataQuality",
                    "DateDeleted"),
            Set.of()),
    EXIT(
            "Exit.csv",
            List.of(
                    "ExitID",
                    "EnrollmentID",
                    "PersonalID",
                    "ExitDate",
                    "Destination",
                    "DestinationSubsidyType",
                    "DateDeleted"),
            Set.of("DestinationSubsidyType")),
    ENROLLMENT(
            "Enrollment.csv",
            List.of(
                    "EnrollmentID",
                    "PersonalID",
                    "ProjectID",
                    "EntryDate",
                    "RelationshipToHoH",
                    "LivingSituation",
                    "MoveInDate",
                    "DateDeleted"),
            Set.of()),
    SERVICES(
            "Services.csv",
            List.of(
                    "ServicesID",
                    "EnrollmentID",
                    "PersonalID",
                    "DateProvided",
                    "RecordType",
                    "TypeProvided",
                    "DateDeleted"),
            Set.of()),
    EDUCATION(
            "EmploymentEducation.csv",
            List.of(
                    "EmploymentEducationID",
                    "EnrollmentID",
                    "PersonalID",
                    "InformationDate",
                    "LastGradeCompleted",
                    "SchoolStatus",
                    "Employed",
                    "EmploymentType",
                    "NotEmployedReason",
                    "DateDeleted"),
            Set.of()),
    INCOME(
            "IncomeBenefits.csv",
            List.of(
                    "IncomeBenefitsID",
                    "EnrollmentID",
                    "PersonalID",
                    "InformationDate",
                    "IncomeFromAnySource",
                    "TotalMonthlyIncome",
                    "Earned",
                    "EarnedAmount",
                    "Unemployment",
                    "UnemploymentAmount",
                    "SSI",
                    "SSIAmount",
                    "SSDI",
                    "SSDIAmount",
                    "VADisabilityService",
                    "VADisabilityServiceAmount",
                    "VADisabilityNonService",
                    "VADisabilityNonServiceAmount",
                    "PrivateDisability",
                    "PrivateDisabilityAmount",
                    "WorkersComp",
                    "WorkersCompAmount",
                    "TANF",
                    "TANFAmount",
                    "GA",
                    "GAAmount",
                    "SocSecRetirement",
                    "SocSecRetirementAmount",
                    "Pension",
                    "PensionAmount",
                    "ChildSupport",
                    "ChildSupportAmount",
                    "Alimony",
                    "AlimonyAmount",
                    "OtherIncomeSource",
                    "OtherIncomeAmount",
                    "BenefitsFromAnySource",
                    "SNAP",
                    "WIC",
                    "TANFChildCare",
                    "TANFTransportation",
                    "OtherTANF",
                    "OtherBenefitsSource",
                    "DataCollectionStage",
                    "DateDeleted"),
            Set.of());

    /** Health, safety, and what people are: never held here. */
    private static final String NEVER =
            "SSN.*|.*Race.*|AmIndAKNative|Asian|BlackAfAmerican|NativeHI.*|White|HispanicLatinao"
                    + "|MidEastNAfrican|Ethnicity|Female|Male|Woman|Man|NonBinary|CulturallySpecific|NoSingleGender|Transgender"
                    + "|Questioning|DifferentIdentity.*|Gender.*|Sex.*|.*Disab.*|.*ForSex.*|Workplace.*|Coerced.*|Labor.*"
                    + "|.*Mental.*|Alcohol.*|HOPWA.*|TargetPopulation|No[A-Z].*Reason|Insurance.*|Medicaid"
                    + "|Medicare|SCHIP|VAMed.*|VHA.*|EmployerProvided|COBRA|PrivatePay|StateHealthIns|IndianHealth.*"
                    + "|OtherInsurance.*|HIV.*|ADAP|RyanWhite.*|ConnectionWithSOAR";

    private static final Set<String> OF_THE_SYSTEM = Set.of("DateCreated", "DateUpdated", "UserID", "ExportID");

    private static final Set<String> NEVER_FILES = Set.of("disabilities.csv", "healthanddv.csv");

    private static final Set<String> OTHER_FILES = Set.of(
            "affiliation.csv",
            "assessment.csv",
            "assessmentquestions.csv",
            "assessmentresults.csv",
            "ceparticipation.csv",
            "currentlivingsituation.csv",
            "enrollmentcoc.csv",
            "event.csv",
            "funder.csv",
            "hmisparticipation.csv",
            "inventory.csv",
            "organization.csv",
            "projectcoc.csv",
            "user.csv",
            "youtheducationstatus.csv");

    private final String file;
    private final List<String> columns;
    private final Set<String> ofSomeYears;

    HmisTable(String file, List<String> columns, Set<String> ofSomeYears) {
        this.file = file;
        this.columns = columns;
        this.ofSomeYears = ofSomeYears;
    }

    static Optional<HmisTable> of(String file) {
        return Arrays.stream(values())
                .filter(table -> table.file.equalsIgnoreCase(file))
                .findFirst();
    }

    /** Why a file that the format knows is kept nowhere; empty where the format does not know it. */
    static Optional<String> leavesOut(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (NEVER_FILES.contains(name)) {
            return Optional.of("never-held");
        }
        return OTHER_FILES.contains(name) ? Optional.of("not-taken") : Optional.empty();
    }

    /** Why a column that is not taken is kept nowhere; empty where nobody needs to be told. */
    Optional<String> leavesOutColumn(String column) {
        if (OF_THE_SYSTEM.contains(column) || column.isEmpty() || this == EXPORT) {
            return Optional.empty();
        }
        return Optional.of(column.matches(NEVER) ? "never-held" : "not-taken");
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }

    /** What must be there in every year. */
    List<String> needed() {
        return columns.stream().filter(column -> !ofSomeYears.contains(column)).toList();
    }

    /** What a row is known by. */
    String key() {
        return this == EXIT ? "EnrollmentID" : columns.get(0);
    }
}
