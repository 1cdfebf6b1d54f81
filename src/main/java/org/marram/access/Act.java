package org.marram.access;

import static org.marram.access.Relation.GRANT;
import static org.marram.access.Relation.ORGANISATION;
import static org.marram.access.Relation.PROGRAMME;
import static org.marram.access.Relation.ROLE;
import static org.marram.access.Role.ADMIN;
import static org.marram.access.Role.COORDINATOR;
import static org.marram.access.Role.PERSON;
import static org.marram.access.Role.PROVIDER;
import static org.marram.access.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of who may do what: act, area, whether it changes anything, the relation that must hold, the scope of
 * the grant, the roles. Every service method names its act; doors, menus, tokens and the matrix test read this table.
 */
public enum Act {
    LIST_PEOPLE("people", false, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    FIND_PEOPLE("people", false, GRANT, Scope.IDENTITY, COORDINATOR),
    ENROL_PERSON("people", true, PROGRAMME, null, COORDINATOR),
    IMPORT_PEOPLE("people", true, PROGRAMME, null, SUPERVISOR),
    OPEN_PERSON("people", false, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    CHANGE_PERSON("people", true, GRANT, Scope.IDENTITY, COORDINATOR),
    REVEAL_SECRET("people", false, GRANT, Scope.CONTACT, COORDINATOR),
    HAND_OVER_CODE("people", true, GRANT, Scope.CONTACT, COORDINATOR),
    CONFIRM_CODE("people", true, ROLE, null, COORDINATOR, SUPERVISOR),
    SEE_CONTACT("people", false, GRANT, Scope.CONTACT, COORDINATOR, SUPERVISOR),
    KEEP_CONTACT("people", true, GRANT, Scope.CONTACT, COORDINATOR),
    SEND_NOTICE("people", true, GRANT, Scope.CONTACT, COORDINATOR),
    FREEZE_PERSON("people", true, GRANT, Scope.CONTACT, COORDINATOR),
    LIST_REQUESTS("people", false, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    ANSWER_REQUEST("people", true, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    DECIDE_DELETION("people", true, GRANT, Scope.IDENTITY, SUPERVISOR),
    MAKE_COPY("people", false, GRANT, Scope.IDENTITY, COORDINATOR),
    LIST_COLLEAGUES("people", false, PROGRAMME, null, COORDINATOR, SUPERVISOR),
    LIST_ASSIGNMENTS("people", false, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    HAND_OVER("people", true, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    LIST_FILTERS("people", false, ROLE, null, COORDINATOR, SUPERVISOR),
    CHANGE_FILTERS("people", true, ROLE, null, COORDINATOR, SUPERVISOR),

    LIST_TEMPLATES("plans", false, PROGRAMME, null, COORDINATOR, SUPERVISOR),
    CHANGE_TEMPLATES("plans", true, PROGRAMME, null, COORDINATOR),
    OPEN_PLAN("plans", false, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    TAKE_YEARS("plans", false, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    CHANGE_PLAN("plans", true, GRANT, Scope.PLAN, COORDINATOR),
    ANSWER_OWN_WORDS("plans", true, GRANT, Scope.PLAN, COORDINATOR),
    CLOSE_PLAN("plans", true, GRANT, Scope.PLAN, COORDINATOR),
    REOPEN_PLAN("plans", true, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),

    FOLLOW_UP("plans", true, GRANT, Scope.PLAN, COORDINATOR),
    LIST_WORK("people", false, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    LIST_TEAM_WORK("people", false, GRANT, Scope.PLAN, SUPERVISOR),
    PUT_OFF("people", true, GRANT, Scope.PLAN, COORDINATOR),
    KEEP_TODO("people", true, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),

    LIST_REVIEWS("reviews", false, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    HOLD_REVIEW("reviews", true, GRANT, Scope.PLAN, COORDINATOR),

    LIST_NOTES("notes", false, GRANT, Scope.NOTES, COORDINATOR, SUPERVISOR),
    WRITE_NOTE("notes", true, GRANT, Scope.NOTES, COORDINATOR),
    KEEP_DRAFT("drafts", true, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),

    LIST_DOCUMENTS("documents", false, GRANT, Scope.DOCUMENTS, COORDINATOR, SUPERVISOR),
    OPEN_DOCUMENT("documents", false, GRANT, Scope.DOCUMENTS, COORDINATOR, SUPERVISOR),
    KEEP_DOCUMENT("documents", true, GRANT, Scope.DOCUMENTS, COORDINATOR),
    SHOW_DOCUMENT("documents", true, GRANT, Scope.DOCUMENTS, COORDINATOR),

    LIST_OUTCOMES("outcomes", false, GRANT, Scope.OUTCOME, COORDINATOR, SUPERVISOR),
    LOG_OUTCOME("outcomes", true, GRANT, Scope.OUTCOME, COORDINATOR),
    LIST_ADDRESSES("outcomes", false, GRANT, Scope.ADDRESS, COORDINATOR),
    REVEAL_ADDRESS("addresses", false, GRANT, Scope.ADDRESS, COORDINATOR),
    KEEP_ADDRESS("addresses", true, GRANT, Scope.ADDRESS, COORDINATOR),
    LIST_OWN_APPOINTMENTS("outcomes", false, GRANT, Scope.ATTENDANCE, PROVIDER),
    KEEP_OWN_APPOINTMENTS("outcomes", true, GRANT, Scope.ATTENDANCE, PROVIDER),
    MAKE_PAPER("outcomes", false, GRANT, Scope.OUTCOME, COORDINATOR),

    LIST_PARTNERS("partners", false, PROGRAMME, null, COORDINATOR, SUPERVISOR, ADMIN),
    CHANGE_PARTNERS("partners", true, PROGRAMME, null, COORDINATOR),
    IMPORT_PARTNERS("partners", true, PROGRAMME, null, COORDINATOR),
    EXPORT_PARTNERS("partners", false, PROGRAMME, null, COORDINATOR, SUPERVISOR, ADMIN),
    OPEN_OWN_ENTRY("partners", false, ORGANISATION, null, PROVIDER),
    CHANGE_OWN_ENTRY("partners", true, ORGANISATION, null, PROVIDER),
    LIST_OWN_COURSES("partners", false, ORGANISATION, null, PROVIDER),
    CHANGE_OWN_COURSES("partners", true, ORGANISATION, null, PROVIDER),
    LIST_OWN_OPENINGS("partners", false, ORGANISATION, null, PROVIDER),
    CHANGE_OWN_OPENINGS("partners", true, ORGANISATION, null, PROVIDER),

    LIST_RELEASES("releases", false, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    RECORD_RELEASE("releases", true, GRANT, Scope.IDENTITY, COORDINATOR),
    WITHDRAW_RELEASE("releases", true, GRANT, Scope.IDENTITY, COORDINATOR),

    FIND_OFFERINGS("referrals", false, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    LIST_REFERRALS("referrals", false, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    SEND_REFERRAL("referrals", true, GRANT, Scope.PLAN, COORDINATOR),
    WITHDRAW_REFERRAL("referrals", true, GRANT, Scope.PLAN, COORDINATOR, SUPERVISOR),
    DECLINE_REFERRAL("referrals", true, GRANT, Scope.PLAN, COORDINATOR),
    HEAR_ANSWER("referrals", true, GRANT, Scope.PLAN, COORDINATOR),
    LIST_OWN_REFERRALS("referrals", false, GRANT, Scope.IDENTITY, PROVIDER),
    ANSWER_REFERRAL("referrals", true, GRANT, Scope.IDENTITY, PROVIDER),

    LIST_OWN_SESSIONS("attendance", false, ORGANISATION, null, PROVIDER),
    KEEP_CALENDAR("attendance", true, ORGANISATION, null, PROVIDER),
    LIST_OWN_RESULTS("attendance", false, ORGANISATION, null, PROVIDER),
    EXPORT_OWN_RESULTS("attendance", false, ORGANISATION, null, PROVIDER),
    CLOSE_MONTH("attendance", true, ORGANISATION, null, PROVIDER),
    OPEN_ROSTER("attendance", false, ORGANISATION, Scope.ATTENDANCE, PROVIDER),
    TAKE_ROSTERS("attendance", false, ORGANISATION, Scope.ATTENDANCE, PROVIDER),
    MARK_ATTENDANCE("attendance", true, ORGANISATION, Scope.ATTENDANCE, PROVIDER),
    UPLOAD_ATTENDANCE("attendance", true, ORGANISATION, Scope.ATTENDANCE, PROVIDER),

    OPEN_LEARNER("skills", false, GRANT, Scope.ATTENDANCE, PROVIDER),
    LIST_WRITTEN("skills", false, GRANT, Scope.SKILLS, PROVIDER),
    WRITE_SKILL("skills", true, GRANT, Scope.SKILLS, PROVIDER),
    RAISE_CONCERN("skills", true, GRANT, Scope.ATTENDANCE, PROVIDER),
    LIST_SKILLS("skills", false, GRANT, Scope.OUTCOME, COORDINATOR, SUPERVISOR),
    SHOW_SKILL("skills", true, GRANT, Scope.OUTCOME, COORDINATOR),
    LIST_CONCERNS("skills", false, GRANT, Scope.NOTES, COORDINATOR),
    ANSWER_CONCERN("skills", true, GRANT, Scope.NOTES, COORDINATOR),

    SEE_OWN_WAY("my", false, GRANT, Scope.PLAN, PERSON),
    SEE_OWN_NOTES("my", false, GRANT, Scope.CONTACT, PERSON),
    SEE_OWN_SKILLS("my", false, GRANT, Scope.OUTCOME, PERSON),
    SEE_OWN_CREDENTIALS("my", false, GRANT, Scope.OUTCOME, PERSON),
    SEE_OWN_DOCUMENTS("my", false, GRANT, Scope.PLAN, PERSON),
    SEE_OWN_RELEASES("my", false, GRANT, Scope.PLAN, PERSON),
    WITHDRAW_OWN_RELEASE("my", true, GRANT, Scope.PLAN, PERSON),
    CONFIRM_OWN_REVIEW("my", true, GRANT, Scope.PLAN, PERSON),
    SEE_OWN_WORDS("my", false, GRANT, Scope.PLAN, PERSON),
    SAY_OWN_WORDS("my", true, GRANT, Scope.PLAN, PERSON),
    SEE_OWN_SESSIONS("my", false, GRANT, Scope.PLAN, PERSON),
    SAY_CANNOT_COME("my", true, GRANT, Scope.PLAN, PERSON),
    KEEP_OWN_CALENDAR("my", true, GRANT, Scope.PLAN, PERSON),
    SEE_OWN_LOOKS("my", false, GRANT, Scope.PLAN, PERSON),
    SEE_OWN_CONTACT("my", false, GRANT, Scope.CONTACT, PERSON),
    KEEP_OWN_CONTACT("my", true, GRANT, Scope.CONTACT, PERSON),
    SEE_OWN_REQUESTS("my", false, GRANT, Scope.PLAN, PERSON),
    ASK_REQUEST("my", true, GRANT, Scope.PLAN, PERSON),
    TAKE_OWN_COPY("my", false, GRANT, Scope.PLAN, PERSON),
    GIVE_FEEDBACK("my", true, GRANT, Scope.PLAN, PERSON),
    SEE_OWN_SIGN_IN("my", false, ROLE, null, PERSON),
    CHANGE_OWN_SIGN_IN("my", true, ROLE, null, PERSON),

    OPEN_EMERGENCY("emergencies", true, PROGRAMME, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    END_EMERGENCY("emergencies", true, PROGRAMME, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    LIST_EMERGENCIES("emergencies", false, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),
    JUDGE_EMERGENCY("emergencies", true, GRANT, Scope.IDENTITY, SUPERVISOR),
    SEAL_PERSON("people", true, GRANT, Scope.IDENTITY, COORDINATOR, SUPERVISOR),

    READ_FEEDBACK("feedback", false, PROGRAMME, null, SUPERVISOR),
    ANSWER_FEEDBACK("feedback", true, PROGRAMME, null, SUPERVISOR),
    SEE_FIGURES("figures", false, PROGRAMME, null, SUPERVISOR),
    EXPORT_FIGURES("figures", false, PROGRAMME, null, SUPERVISOR),

    OPEN_SETTINGS("settings", false, PROGRAMME, null, SUPERVISOR, ADMIN),
    CHANGE_SETTINGS("settings", true, PROGRAMME, null, SUPERVISOR, ADMIN),
    LIST_ACCOUNTS("accounts", false, PROGRAMME, null, ADMIN),
    CHANGE_ACCOUNTS("accounts", true, PROGRAMME, null, ADMIN),
    OWN_SIGN_IN("accounts", true, ROLE, null, COORDINATOR, SUPERVISOR, PROVIDER, ADMIN, PERSON);

    /** Reading one person on the screen: nothing that changes, lists, searches, or leaves as a file or a copy. */
    private static final Set<Act> IN_EMERGENCY = EnumSet.of(
            OPEN_EMERGENCY,
            END_EMERGENCY,
            OPEN_PERSON,
            REVEAL_SECRET,
            SEE_CONTACT,
            LIST_REQUESTS,
            LIST_ASSIGNMENTS,
            OPEN_PLAN,
            LIST_REVIEWS,
            LIST_NOTES,
            LIST_DOCUMENTS,
            LIST_OUTCOMES,
            LIST_RELEASES,
            LIST_REFERRALS,
            LIST_SKILLS,
            LIST_CONCERNS);

    private final String area;
    private final boolean changes;
    private final Relation relation;
    private final Scope scope;
    private final Set<Role> roles;

    Act(String area, boolean changes, Relation relation, Scope scope, Role... roles) {
        this.area = area;
        this.changes = changes;
        this.relation = relation;
        this.scope = scope;
        this.roles = Set.of(roles);
    }

    public boolean mayBeDoneBy(Role role) {
        return roles.contains(role);
    }

    /** What people or an organisation are part of is as good as not there for a role that never does it. */
    public boolean isHiddenFrom(Role role) {
        return !mayBeDoneBy(role) && (relation == GRANT || relation == ORGANISATION);
    }

    /** Whether emergency access is enough for it. */
    public boolean isOpenInEmergency() {
        return IN_EMERGENCY.contains(this);
    }

    public Relation relation() {
        return relation;
    }

    /** Null where no person is concerned. */
    public Scope scope() {
        return scope;
    }

    /** Whether a token for certain courses may carry it: what it is about belongs to a course. */
    boolean isOfCourses() {
        return area.equals("attendance");
    }

    /** What an act of this name was about; "other" where no act is called so any longer. */
    public static String area(String name) {
        return named(name).map(act -> act.area).orElse("other");
    }

    /** Whether an act of this name changed anything; where no act is called so any longer, it may have. */
    public static boolean changes(String name) {
        return named(name).map(act -> act.changes).orElse(true);
    }

    private static Optional<Act> named(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }

    /** What a system's token must carry for this act: {@code people:read}, {@code attendance:write}. */
    public String tokenScope() {
        return area + (changes ? ":write" : ":read");
    }
}
