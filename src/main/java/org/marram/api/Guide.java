package org.marram.api;

/** What a stranger reads first in the API's description. */
final class Guide {

    static final String WORDS = """
            Plans over years, their milestones, the partners who help to reach them, and the facts that move them.

            **Signing in.** People: `POST /api/v1/sign-in`, keep the cookie (`curl -c jar -b jar`). Systems: \
            `Authorization: Bearer` with a token from `POST /api/v1/tokens`.

            **Making things.** Every request that makes something carries `Idempotency-Key`, any 1 to 80 printable \
            characters that you have not used before, such as a UUID. Sent again with the same key and body, it makes \
            nothing and gives the same answer; with another body it is refused (422). The answer tells the \
            new reference in `ref` (null where there is none), its address in `Location`. What is told once (a code, a pass \
            phrase, a token) is not told again.

            **Changing things.** Every edit of something with a version carries `If-Match: "version"`, as the read gave it in \
            `ETag` or in the member `version`. 412 says that somebody changed it meanwhile: read it again.

            **References** are 22 characters. An unknown one, a malformed one and one that is not for you get the same 404.

            **Lists** come in parts: `limit` 1 to 100; `next` of one part is `after` of the next; null at the end.

            **The past.** Nothing that stood in a plan is overwritten: `GET /people/{person}/plan?on=` answers it as it stood \
            at the end of a day, `GET /people/{person}/plan/changes` what happened between two days, by whom and why.

            **What is being typed** can be kept on the way: `PUT /people/{person}/drafts/new-note`, read back by the same account \
            only, for 30 days. Saving does not throw it away; `DELETE` does.

            **JSON** is UTF-8, at most 1 MB. Members that are not described here are refused. Days are `2026-11-21`, instants \
            `2026-11-21T09:00:00Z`. Hours are counted in quarters: 360 is 90 hours.

            **Templates** come in versions that never change: `POST /templates`, then `POST /templates/{template}/versions` with \
            If-Match. Milestones are due as people say it (`WEEK` 6, `MONTH` 9 of the calendar) and are known by `key` from one \
            version to the next. A later version changes no plan by itself: `GET /people/{person}/plan/template-updates` offers \
            it, `POST .../{use}/take` takes what was chosen. `GET /pathways` names the pathways, the programme's own too.

            **Partners.** `GET /organisations` is the directory, narrowed by name, kind, language and how long ago somebody checked it \
            (`stale=true`); `GET /organisations/{organisation}` adds sites, contacts and agreements. Of a confidential site nothing is \
            kept that leads there. Agreements are added and ended, never edited. A provider reads and writes `/organisations/own`.

            **Other directories.** `/hsds` answers the public part of the directory in HSDS 3 (Open Referral): organisations, services, \
            locations, page by page; `/hsds/export.zip` and `/hsds/export.json` are all of it. `POST /hsds/imports?kind=&trial=` reads \
            another directory, a ZIP or JSON of up to 16 MB; `GET /hsds/imports/{import}` tells how far it is, `.../lines` what became of \
            each row, `.../refused.zip` gives back what to mend. A second time changes nothing. No address of a place where people \
            live comes in or goes out.

            **Attendance of an own system.** A provider makes a token for some courses (`POST /tokens` with `courses`), takes \
            `GET /attendance/template.csv?course=` once, and sends tables: `POST /attendance/uploads?trial=`. `GET \
            /attendance/uploads/{upload}` tells how far it is, `.../lines` what was refused, by line and column, `.../refused.csv` gives \
            it back to be mended. The good rows are kept; a second time changes nothing.

            **Documents.** `POST /people/{person}/documents` takes a PDF, JPEG or PNG as its body, with the title in the header `Slug` \
            (percent-encoded UTF-8), and keeps what it shows and nothing else. `GET /documents/{document}/file` gives it to be saved, \
            and writes that down; `POST /documents/{document}/remove` destroys what stands in it. `POST /documents/{document}/show` lets its person see it \
            (`GET /my/documents`) until `POST /documents/{document}/hide`.

            **When something is refused** the answer is `application/problem+json`: `code` is for programs, `title` for people \
            (English, Spanish or Arabic by `Accept-Language`), `errors` names fields. 400 cannot be read, 401 not signed in, \
            403 not with this role or token, 404 not there or not for you, 409 contradicts what stands, 412 stale, \
            413 too large, 415 not JSON, 422 read but not possible, 428 If-Match is missing, 429 too many tries, \
            503 try again. Nothing was stored then.

            **The journey.** As coordinator1: sign in; `POST /people`; `GET /templates`; `POST /people/{person}/plan/template`; \
            `GET /people/{person}/plan`; `GET /courses/offered`; `POST /people/{person}/releases`; `POST /referrals`; \
            `POST /people/{person}/code`. As provider1: sign in; `GET /referrals/own`; `POST /referrals/{referral}/answer`; \
            `GET /sessions?day=`; `GET /sessions/{session}/roster`; `POST /sessions/{session}/marks`. As the person, with the code: \
            sign in; `GET /my/way`. As coordinator1 again: `POST /milestones/{milestone}/confirm`; \
            `POST /releases/{release}/withdraw`. Some weeks later: `GET /people/{person}/reviews/window?heldOn=`; \
            `POST /people/{person}/reviews`; as the person: `POST /my/reviews/{review}/confirmation`.

            **Today.** `GET /worklist` tells what needs you, by person, most pressing first, each line with the reason in `kind`; \
            `GET /worklist/team` the same of a team, by coordinator. Lines are computed anew each time and go by themselves; \
            `POST /worklist/put-offs` puts one off until a day. `POST /todos` keeps a to-do of your own among them.

            **With curl and jq**, in bash, where the demo runs:

            ```sh
            api=http://127.0.0.1:8080/api/v1 json='Content-Type: application/json'
            sign_in() { curl -sc $1 $api/sign-in -H "$json" -d "$2"; }
            get() { curl -sb $1 "$api$2"; }
            make() { curl -sb $1 "$api$2" -H "$json" -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d "$3"; }
            act() { curl -sb $1 "$api$2" -H "$json" -H "If-Match: \\"$3\\"" -d "$4"; }
            demo=marram-demo today=$(date -u +%F)

            # the coordinator: a person, a plan, a release, a referral, a code (each file named first holds somebody's cookie)
            sign_in desk '{"username":"coordinator1","passphrase":"'$demo'"}'
            person=$(make desk /people '{"nameToUse":"Demo Walk"}' | jq -r .ref)
            template=$(get desk /templates | jq -r '.items[] | select(.name == "First year, step by step").ref')
            make desk /people/$person/plan/template '{"template":"'$template'","startsOn":"'$today'"}'
            course=$(get desk /courses/offered | jq '.items[] | select(.title == "Baking, level 1")')
            make desk /people/$person/releases '{"organisation":'$(jq .organisation <<<$course)',"purpose":"TRAINING",
              "categories":["IDENTITY","ATTENDANCE"],"until":"'$(date -u -d '90 days' +%F)'","givenHow":"SPOKEN","language":"en"}'
            plan=$(get desk /people/$person/plan | jq '[.goals[].milestones[]]')
            hours=$(jq '.[] | select(.criterion == "HOURS_ATTENDED").ref' <<<$plan)
            make desk /referrals '{"milestone":'$hours',"course":'$(jq .ref <<<$course)'}'
            code=$(make desk /people/$person/code '' | jq .code)

            # the provider: accepts, marks today's class
            sign_in class '{"username":"provider1","passphrase":"'$demo'"}'
            asked=$(get class /referrals/own | jq '[.items[] | select(.nameToUse == "Demo Walk")][-1]')
            act class /referrals/$(jq -r .ref <<<$asked)/answer $(jq .version <<<$asked) '{}'
            session=$(get class /sessions?day=$today | jq -r '.items[0].ref')
            place=$(get class /sessions/$session/roster | jq '[.lines[] | select(.nameToUse == "Demo Walk")][-1].enrolment')
            make class /sessions/$session/marks '{"marks":[{"enrolment":'$place',"kind":"PRESENT"}]}'

            # the person: the own way; the coordinator again: confirms what waits for her, takes the release back
            sign_in own '{"code":'$code'}' && get own /my/way | jq
            step=$(jq '[.[] | select(.criterion == "CONFIRMED" and .state == "OPEN")][0]' <<<$plan)
            act desk /milestones/$(jq -r .ref <<<$step)/confirm $(jq .version <<<$step) ''
            release=$(get desk /people/$person/releases | jq -r '.items[0].ref')
            make desk /releases/$release/withdraw '{"how":"SPOKEN"}'
            ```
            """;

    private Guide() {}
}
