package org.marram.api;

/** What a stranger reads first in the API's description. */
final class Guide {

    static final String WORDS = """
            Plans over years, their milestones, the partners who help to reach them, and the facts that move them.

            **Signing in.** People: `POST /api/v1/sign-in`, keep the cookie (`curl -c jar -b jar`). Systems: \
            `Authorization: Bearer` with a token from `POST /api/v1/tokens`.

            **Making things.** Every request that makes something carries `Idempotency-Key`, any 1 to 80 printable \
            characters that you have not used before, such as a UUID. Sent again with the same key and body, it makes \
            nothing and gives the same answer; with another body it is refused (422). `Location` says where the thing \
            stands. What is told once (a code, a pass phrase, a token) is not told again.

            **Changing things.** Every edit of something with a version carries `If-Match: "version"`, as the read gave it in \
            `ETag` or in the member `version`. 412 says that somebody changed it meanwhile: read it again.

            **References** are 22 characters. An unknown one, a malformed one and one that is not for you get the same 404.

            **Lists** come in parts: `limit` 1 to 100; `next` of one part is `after` of the next; null at the end.

            **JSON** is UTF-8, at most 1 MB. Members that are not described here are refused. Days are `2026-11-21`, instants \
            `2026-11-21T09:00:00Z`. Hours are counted in quarters: 360 is 90 hours.

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
            `POST /releases/{release}/withdraw`.
            """;

    private Guide() {}
}
