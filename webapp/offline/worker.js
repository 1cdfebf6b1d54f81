// Answers for the page of lists without a connection, and for what it is made of, where the server does not. The page itself
// says what is kept, when lists are taken along; nothing else ever comes from here, and no list does.
"use strict";

const PATIENCE = 3000;

const asked = async (request) => {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status >= 500) {
    throw new Error("not now");
  }
  return answer;
};

const kept = async (request) => (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? Response.error();

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method === "GET" && !pathname.startsWith("/api/")) {
    event.respondWith(asked(event.request).catch(() => kept(event.request)));
  }
});
