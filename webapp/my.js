// Leaves at once: blank first, then the sign-in's end, then another page in this one's place. The other page waits for the
// end, a second at most: once it stands there, going back finds nobody signed in.
// Everything works without this file; it makes leaving faster and lets Shift, three times within 5 seconds, do it too.
// What an old browser does not know is left to the browser itself: nothing is held back that could not be sent.
(() => {
  "use strict";
  const form = document.querySelector("form.leave");
  const dots = document.querySelector(".dots");
  const sends = Boolean(window.fetch && window.URLSearchParams && FormData.prototype.entries);
  const walks = sends && Boolean(form.requestSubmit && window.SubmitEvent && "submitter" in SubmitEvent.prototype);
  let presses = [];

  const leave = () => {
    if (!sends) {
      document.documentElement.style.visibility = "hidden";
      form.submit();
      return;
    }
    const body = new URLSearchParams(new FormData(form));
    document.documentElement.textContent = "";
    const away = () => location.replace(form.dataset.exit);
    setTimeout(away, 1000);
    fetch(form.action, { method: "POST", body, keepalive: true, redirect: "manual" }).then(away, away);
  };

  const show = () => {
    dots.dataset.count = presses.length;
    dots.hidden = presses.length === 0;
  };

  form.addEventListener("submit", (event) => {
    if (sends) {
      event.preventDefault();
      leave();
    }
  });

  document.addEventListener("keyup", (event) => {
    const now = Date.now();
    presses = event.key === "Shift" ? [...presses.filter((at) => now - at < 5000), now] : [];
    show();
    if (presses.length === 3) {
      leave();
    } else if (presses.length > 0) {
      setTimeout(() => {
        presses = presses.filter((at) => Date.now() - at < 5000);
        show();
      }, 5050);
    }
  });

  // However far one walks, the history has one entry: a form is sent from here, and the next page takes this one's place.
  // What answers with a file is sent as it is.
  let sending = null;
  document.addEventListener("submit", (event) => {
    const sent = event.target;
    const button = event.submitter;
    if (!walks || sent === form || sending === "plainly" || "file" in sent.dataset) {
      return;
    }
    event.preventDefault();
    if (sending) {
      return;
    }
    sending = "here";
    const body = new URLSearchParams(new FormData(sent));
    if (button && button.name) {
      body.append(button.name, button.value);
    }
    const plainly = () => {
      sending = "plainly";
      sent.requestSubmit(button);
    };
    fetch(sent.action, { method: "POST", body, redirect: "manual" })
      .then((answer) => (answer.type === "opaqueredirect" ? location.replace(sent.action) : plainly()), plainly);
  });

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });

  // A page that the browser kept in memory is asked for again.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
})();
