// Classes that are marked where there is no connection: the lists of a day are taken along, marked, and the marks sent later.
// Everything that is kept stands in one store of this browser. Lists and marks are encrypted, each by a key that can be used
// here and never be read out; forgetting the key forgets what it opens. Lists carry initials and are kept for a day. Marks
// name nobody and are kept a day longer, so that a clock that is put right in between loses none; the server takes none that
// is older than a day by its own clock.
(() => {
  "use strict";
  const TIMED = ["LATE", "LEFT_EARLY"];
  const LETTERS = { p: "PRESENT", l: "LATE", e: "LEFT_EARLY", x: "EXCUSED", a: "ABSENT" };
  const NAME = "marram-offline";
  const MINUTE = 60_000;
  const PATIENCE = 20_000;
  const AES = "AES-GCM";
  const JSON_TYPE = "application/json";

  const $ = (id) => document.getElementById(id);
  const words = Object.fromEntries([...document.querySelectorAll("#words dt")].map((it) => [it.textContent, it.nextElementSibling.textContent]));
  const t = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), values[0] === 1 && words[`${key}.1`] || words[key]);

  let db;
  let day; // what was taken along: { day, lists }
  let marks = {}; // by session and enrolment, what is not sent yet
  let answers = {}; // what the server said of a mark, by the same
  let problems = {}; // why the marks of a ticket cannot be sent
  let undo = {}; // by session, what the last "everyone else" has marked
  let rows = {};
  let over = false; // whether the server said that nobody is signed in

  // ---- what is kept

  const opened = () => new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

  /** There is nothing to connect with before lists were taken along, and after signing out, which also empties what is shown. */
  const connect = async () => {
    db = await opened();
    db.onclose = () => location.reload();
    db.onversionchange = () => {
      db.close();
      location.reload();
    };
  };

  const isThere = async () => (await indexedDB.databases()).some((it) => it.name === NAME);

  const inStore = (mode, act) => new Promise((resolve, reject) => {
    const transaction = db.transaction("kept", mode, { durability: "strict" });
    const asked = act(transaction.objectStore("kept"));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onabort = () => reject(transaction.error);
  });

  const get = (name) => inStore("readonly", (store) => store.get(name));
  const put = (name, value) => inStore("readwrite", (store) => store.put(value, name));
  const forget = (...names) => inStore("readwrite", (store) => names.map((name) => store.delete(name))[0]);

  const bytes = (text) => new TextEncoder().encode(text);

  const seal = async (name, value) => {
    const key = await get(`${name}-key`) ?? await crypto.subtle.generateKey({ name: AES, length: 256 }, false, ["encrypt", "decrypt"]);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const box = await crypto.subtle.encrypt({ name: AES, iv, additionalData: bytes(name) }, key, bytes(JSON.stringify(value)));
    await inStore("readwrite", (store) => {
      store.put(key, `${name}-key`);
      return store.put({ iv, box }, name);
    });
  };

  const unseal = async (name) => {
    const [key, sealed] = [await get(`${name}-key`), await get(name)];
    if (!key || !sealed) {
      return undefined;
    }
    const box = await crypto.subtle.decrypt({ name: AES, iv: sealed.iv, additionalData: bytes(name) }, key, sealed.box);
    return JSON.parse(new TextDecoder().decode(box));
  };

  /** Read, changed and written as one, also where two windows do so. */
  const change = (act) => navigator.locks.request(`${NAME}-marks`, async () => {
    marks = await unseal("marks") ?? {};
    act(marks);
    await (Object.keys(marks).length === 0 ? forget("marks", "marks-key") : seal("marks", marks));
  });

  const forgetLists = async () => {
    day = undefined;
    await forget("lists", "lists-key");
  };

  const forgetList = async (ticket) => {
    const lists = (day?.lists ?? []).filter((list) => list.ticket !== ticket);
    if (lists.length === 0) {
      await forgetLists();
    } else {
      day.lists = lists;
      await seal("lists", day);
    }
  };

  const wipe = async () => {
    db.onversionchange = null;
    db.onclose = null;
    db.close();
    await new Promise((resolve) => {
      const asked = indexedDB.deleteDatabase(NAME);
      asked.onsuccess = asked.onerror = resolve;
    });
    await caches.delete(NAME);
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    location.replace("/classes");
  };

  /** Time is added up as it goes by on this device, so that a clock that is wrong does not matter. */
  const passed = async () => {
    const clock = db && await get("clock");
    if (!clock) {
      return undefined;
    }
    const now = Date.now();
    clock.spent += Math.max(0, now - clock.last);
    clock.last = now;
    await put("clock", clock);
    if (clock.spent >= clock.lasts && await get("lists-key")) {
      await forgetLists();
      say("over");
    }
    if (clock.spent >= 2 * clock.lasts) {
      marks = {};
      await forget("marks", "marks-key", "clock");
    }
    return clock;
  };

  // ---- taking along and sending

  const say = (key, ...values) => {
    $("notice").textContent = key ? t(key, ...values) : "";
  };

  const wantedDay = () => new URLSearchParams(location.search).get("day") ?? day?.day;

  /** Undefined where there is no connection. */
  const ask = (path, body) => fetch(`/api/v1/offline/lists${path}`, {
    method: body ? "POST" : "GET",
    headers: { Accept: JSON_TYPE, "Accept-Language": document.documentElement.lang, ...(body && { "Content-Type": JSON_TYPE }) },
    body: body && JSON.stringify(body),
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined);

  /** The page itself and what it is made of, so that it opens where nothing answers. */
  const keepPage = async () => {
    await navigator.serviceWorker.register("/offline/worker.js");
    await navigator.serviceWorker.ready;
    const parts = [...document.querySelectorAll("link[href], script[src]")].map((it) => it.href ?? it.src);
    await (await caches.open(NAME)).addAll([location.pathname, ...parts].map((it) => new Request(it, { cache: "reload" })));
  };

  const take = async () => {
    const answer = await ask(`?day=${encodeURIComponent(wantedDay())}`);
    if (!answer) {
      say("no-connection");
    } else if (answer.status === 401) {
      location.assign("/sign-in");
    } else if (!answer.ok) {
      $("notice").textContent = (await answer.json()).title;
    } else {
      const taken = await answer.json();
      if (taken.lists.length === 0) {
        say("no-lists");
        return;
      }
      await keepPage();
      if (!db) {
        await connect();
      }
      await forgetLists();
      day = { day: taken.day, lists: taken.lists };
      await seal("lists", day);
      await put("clock", { last: Date.now(), spent: 0, lasts: Date.parse(taken.until) - Date.parse(taken.takenAt) });
      problems = {};
      say("taken");
    }
    await show();
  };

  /** What is to be sent of each ticket; a list without marks is asked about too, so that who is gone goes from here. */
  const outgoing = () => {
    const all = new Map((day?.lists ?? []).map((list) => [list.ticket, { session: list.session, keys: [] }]));
    Object.entries(marks).forEach(([key, mark]) => {
      all.set(mark.ticket, all.get(mark.ticket) ?? { session: mark.session, keys: [] });
      all.get(mark.ticket).keys.push(key);
    });
    return all;
  };

  const send = () => navigator.locks.request(`${NAME}-send`, async () => {
    if (outgoing().size === 0) {
      return;
    }
    marks = await unseal("marks") ?? {};
    say();
    let gone = 0;
    for (const [ticket, { session, keys }] of outgoing()) {
      const sent = Object.fromEntries(keys.map((key) => [key, marks[key]]));
      const answer = await ask(`/${session}/marks`, {
        ticket,
        marks: keys.map((key) => sent[key]).map(({ enrolment, kind, minutes, reason, stood, stoodMinutes }) => ({ enrolment, kind, minutes, reason, stood, stoodMinutes })),
      });
      if (!answer || answer.status >= 500 || answer.status === 429) {
        say("no-connection");
        break;
      }
      over = answer.status === 401;
      if (over) {
        await forgetLists();
        say("sign-in");
        break;
      }
      const told = await answer.json();
      delete problems[ticket];
      if (answer.status === 404) {
        await forgetList(ticket);
        say("elsewhere");
      }
      if (answer.ok) {
        gone += await heard(session, sent, told);
      } else {
        problems[ticket] = told.title;
      }
    }
    if (gone > 0) {
      say("gone", gone);
    }
    await show();
  });

  const keyOf = (session, enrolment) => `${session}/${enrolment}`;
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  /** How many are gone. A mark that was changed while it was under way is sent again. */
  const heard = async (session, sent, told) => {
    const list = day?.lists.find((it) => it.session === session);
    told.answers.forEach((one) => {
      const line = list?.lines.find((it) => it.enrolment === one.enrolment);
      if (line && one.came === "TAKEN") {
        Object.assign(line, { kind: one.kind, minutes: one.minutes });
      }
      answers[keyOf(session, one.enrolment)] = one;
    });
    const gone = told.gone.filter((it) => sent[keyOf(session, it)] || list?.lines.some((line) => line.enrolment === it));
    if (list) {
      list.lines = list.lines.filter((line) => !gone.includes(line.enrolment));
      await seal("lists", day);
    }
    const done = told.answers.filter((one) => ["TAKEN", "GONE"].includes(one.came)).map((one) => keyOf(session, one.enrolment));
    await change((all) => done.filter((key) => same(all[key], sent[key])).forEach((key) => delete all[key]));
    done.forEach((key) => delete answers[key]);
    return gone.length;
  };

  // ---- marking

  const mark = async (list, line, kind, minutes, reason) => {
    const key = keyOf(list.session, line.enrolment);
    delete answers[key];
    await change((all) => {
      if (line.kind === kind && line.minutes === minutes) {
        delete all[key];
      } else {
        all[key] = { session: list.session, ticket: list.ticket, enrolment: line.enrolment, kind, minutes, reason: reason ?? null, stood: line.kind, stoodMinutes: line.minutes };
      }
    });
    draw(list, line);
    await head();
  };

  const drop = async (keys) => {
    await change((all) => keys.forEach((key) => delete all[key]));
    keys.forEach((key) => delete answers[key]);
    await show();
  };

  const choose = (list, line, kind, byKeyboard) => {
    const row = rows[keyOf(list.session, line.enrolment)];
    const own = marks[keyOf(list.session, line.enrolment)];
    close(row);
    if (own?.kind === kind && !TIMED.includes(kind)) {
      drop([keyOf(list.session, line.enrolment)]);
    } else if (TIMED.includes(kind)) {
      askMinutes(list, line, kind, byKeyboard);
    } else {
      withReason(list, line, kind, 0);
    }
  };

  const withReason = (list, line, kind, minutes) => {
    const changes = line.kind ? line.kind !== kind || line.minutes !== minutes : list.closed;
    if (changes) {
      askReason(list, line, { kind, minutes }, line.kind ? t("why", word(line), word({ kind, minutes })) : t("why.closed", word({ kind, minutes })));
    } else {
      close(rows[keyOf(list.session, line.enrolment)]);
      mark(list, line, kind, minutes);
    }
  };

  const askMinutes = (list, line, kind, byKeyboard) => {
    const row = rows[keyOf(list.session, line.enrolment)];
    const prompt = row.querySelector(".minutes");
    const other = prompt.querySelector("input");
    prompt.dataset.kind = kind;
    prompt.querySelector(".prompt-question").textContent = t(`ask.${kind}`);
    prompt.querySelectorAll("[data-minutes]").forEach((it) => { it.hidden = Number(it.dataset.minutes) >= list.minutes; });
    other.max = list.minutes;
    other.value = "";
    prompt.hidden = false;
    if (byKeyboard) {
      other.focus();
    }
  };

  const askReason = (list, line, wanted, question) => {
    const prompt = rows[keyOf(list.session, line.enrolment)].querySelector(".reason");
    prompt.querySelector(".prompt-question").textContent = question;
    prompt.wanted = wanted;
    prompt.hidden = false;
  };

  const close = (row) => row.querySelectorAll(".prompt").forEach((it) => { it.hidden = true; });

  /** What stands there now is what it stands for from here on, whichever is chosen. */
  const decide = async (list, line, reason) => {
    const key = keyOf(list.session, line.enrolment);
    const row = rows[key];
    const { wanted } = row.querySelector(".reason");
    const came = answers[key];
    close(row);
    if (came?.came === "CONFLICT") {
      Object.assign(line, { kind: came.kind, minutes: came.minutes });
      await seal("lists", day);
    }
    if (reason) {
      await mark(list, line, wanted.kind, wanted.minutes, reason);
    } else if (came) {
      await drop([key]);
    }
    if (came && navigator.onLine) {
      await send();
    }
    rows[key]?.focus();
  };

  const pressed = (list, line, event) => {
    const row = event.currentTarget;
    const button = event.target.closest("button");
    const { kind } = row.querySelector(".minutes").dataset;
    if (!button) {
      return;
    }
    if (button.dataset.mark) {
      choose(list, line, button.dataset.mark, event.detail === 0);
    } else if (button.dataset.minutes || button.matches(".save")) {
      const other = row.querySelector("input");
      const minutes = Number(button.dataset.minutes ?? other.value);
      if (minutes >= 1 && minutes <= list.minutes && Number.isInteger(minutes)) {
        close(row);
        row.focus();
        withReason(list, line, kind, minutes);
      } else {
        other.focus();
      }
    } else if (button.closest(".reason")) {
      decide(list, line, button.dataset.reason);
    } else {
      close(row);
      row.focus();
    }
  };

  const everyone = async (list) => {
    const before = undo[list.session];
    delete undo[list.session];
    if (before) {
      await drop(before);
      return;
    }
    const open = list.lines.filter((line) => !line.kind && !marks[keyOf(list.session, line.enrolment)]);
    await change((all) => open.forEach((line) => {
      all[keyOf(list.session, line.enrolment)] = { session: list.session, ticket: list.ticket, enrolment: line.enrolment, kind: "PRESENT", minutes: 0, reason: null, stood: null, stoodMinutes: 0 };
    }));
    undo[list.session] = open.map((line) => keyOf(list.session, line.enrolment));
    await show();
  };

  // ---- showing

  const buttonWord = (kind) => document.querySelector("#row").content.querySelector(`[data-mark=${kind}]`).textContent;
  const word = ({ kind, minutes }) => TIMED.includes(kind) ? t(kind, minutes) : buttonWord(kind);

  const copy = (id) => $(id).content.firstElementChild.cloneNode(true);

  const draw = (list, line) => {
    const key = keyOf(list.session, line.enrolment);
    const row = rows[key];
    const own = marks[key];
    const stands = own ?? line;
    const came = own && answers[key]?.came;
    row.querySelectorAll("[data-mark]").forEach((it) => it.setAttribute("aria-pressed", String(it.dataset.mark === stands.kind)));
    row.classList.toggle("marked", Boolean(stands.kind));
    row.classList.toggle("waiting", Boolean(own));
    const state = came === "OUT_OF_RANGE" ? t("range") : own ? t("waits") : stands.kind ? t("stored") : "";
    row.querySelector(".roster-note").textContent = stands.kind && TIMED.includes(stands.kind) ? `${word(stands)} \u00b7 ${state}` : state;
    if (came === "CONFLICT") {
      askReason(list, line, own, t("conflict", word(answers[key]), word(own)));
    } else if (came === "REASON_NEEDED") {
      askReason(list, line, own, t("why.closed", word(own)));
    }
    const section = row.closest(".list");
    const marked = list.lines.filter((it) => it.kind || marks[keyOf(list.session, it.enrolment)]).length;
    section.querySelector(".count").textContent = t("count", marked, list.lines.length);
  };

  const listOf = (list) => {
    const section = copy("list");
    section.querySelector(".hours").textContent = t("hours", list.from.slice(0, 5), list.until.slice(0, 5));
    section.querySelector(".course").textContent = list.courseTitle;
    section.querySelector(".closed").hidden = !list.closed;
    const problem = section.querySelector(".problem");
    problem.textContent = problems[list.ticket] ?? "";
    problem.hidden = !problems[list.ticket];
    list.lines.forEach((line) => {
      const row = copy("row");
      row.querySelector(".initials").textContent = line.initials;
      row.querySelector(".roster-code").textContent = line.code;
      row.setAttribute("aria-label", `${line.initials} ${line.code}`);
      row.querySelector(".marks").setAttribute("aria-label", `${line.initials} ${line.code}`);
      row.addEventListener("click", (event) => pressed(list, line, event));
      row.querySelector("input").addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
          row.querySelector(".save").click();
        }
      });
      rows[keyOf(list.session, line.enrolment)] = row;
      section.querySelector(".roster-list").append(row);
    });
    section.querySelector(".count").textContent = t("count", 0, 0);
    list.lines.forEach((line) => draw(list, line));
    const all = section.querySelector(".everyone");
    const open = list.lines.some((line) => !line.kind && !marks[keyOf(list.session, line.enrolment)]);
    all.textContent = t(undo[list.session] ? "undo" : "everyone");
    all.hidden = list.closed || !open && !undo[list.session];
    all.addEventListener("click", () => everyone(list));
    return section;
  };

  const head = async () => {
    const clock = await passed();
    const waiting = Object.keys(marks);
    const unseen = waiting.some((key) => !rows[key]);
    const parts = [waiting.length > 0 ? t("unsent", waiting.length) : day ? t("all-sent") : ""];
    if (unseen && Object.keys(answers).length > 0) {
      parts.push(t("unseen"));
    }
    if (day && clock) {
      const until = new Date(Date.now() + clock.lasts - clock.spent);
      parts.push(t("until", new Intl.DateTimeFormat("en-GB", { weekday: "short", hour: "2-digit", minute: "2-digit" }).format(until)));
    }
    $("state").textContent = parts.join(" ");
    $("sign-in").hidden = !over;
    $("send").hidden = waiting.length === 0 || over;
    $("discard").hidden = stuck().length === 0;
    $("again").hidden = !day;
    $("take").hidden = Boolean(day) || !wantedDay() || over;
    $("kept").hidden = !day && waiting.length === 0;
    if (!day && !wantedDay() && waiting.length === 0) {
      say("no-day");
    }
    $("lists").hidden = !day;
  };

  const stuck = () => Object.keys(marks).filter((key) => problems[marks[key].ticket]);

  const show = async () => {
    const focused = Object.keys(rows).find((key) => rows[key] === document.activeElement || rows[key].contains(document.activeElement));
    rows = {};
    const wanted = wantedDay();
    $("day").textContent = wanted && !Number.isNaN(Date.parse(wanted))
      ? new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day?.day ?? wanted)).replace(",", "")
      : "";
    $("lists").replaceChildren(...(day?.lists ?? []).map(listOf));
    await head();
    rows[focused]?.focus();
  };

  const sure = (key, count, act) => {
    $("sure-words").textContent = t(key, count);
    $("sure").hidden = false;
    $("sure-yes").onclick = () => {
      $("sure").hidden = true;
      act();
    };
    $("sure-yes").focus();
  };

  const step = (row, by) => {
    const all = [...document.querySelectorAll(".roster-row")];
    (row ? all[all.indexOf(row) + by] : all[0])?.focus();
  };

  const keys = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) {
      return;
    }
    const row = event.target.closest(".roster-row");
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const kind = LETTERS[event.key.toLowerCase()];
    if (by) {
      event.preventDefault();
      step(row, by);
    } else if (row && kind) {
      event.preventDefault();
      const first = !row.querySelector("[aria-pressed=true]");
      row.querySelector(`[data-mark=${kind}]`).click();
      if (first && !TIMED.includes(kind)) {
        step(row, 1);
      }
    } else if (row && event.key.toLowerCase() === "r") {
      event.preventDefault();
      row.closest(".list").querySelector(".everyone:not([hidden])")?.click();
    }
  };

  const begin = async () => {
    $("take-do").addEventListener("click", take);
    $("again").addEventListener("click", take);
    $("send").addEventListener("click", send);
    $("discard").addEventListener("click", () => sure("sure-discard", stuck().length, () => drop(stuck())));
    $("wipe").addEventListener("click", () => {
      const waiting = Object.keys(marks).length;
      return waiting === 0 ? wipe() : sure("sure-wipe", waiting, wipe);
    });
    $("sure-no").addEventListener("click", () => { $("sure").hidden = true; });
    document.addEventListener("keydown", keys);
    addEventListener("online", send);
    setInterval(async () => {
      const had = day;
      await passed();
      if (had && !day) {
        await show();
      }
    }, MINUTE);
    if (await isThere()) {
      await connect();
      await passed();
      day = await unseal("lists");
      marks = await unseal("marks") ?? {};
    }
    await show();
    if (navigator.onLine) {
      await send();
    }
  };

  if (window.isSecureContext && navigator.serviceWorker && navigator.locks && window.indexedDB) {
    begin().catch(() => say("cannot"));
  } else {
    say("cannot");
  }
})();
