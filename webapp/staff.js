/* Keeps a keyboard's place, and asks before typed words are lost. For the staff's doors; tokens and words live elsewhere. */
(() => {
  if (window.marramStaff) { return; }
  window.marramStaff = true;

  const SHEET = 'vaadin-dialog-overlay';
  const OPEN = SHEET + ':not([closing]), vaadin-menu-bar-overlay:not([closing])';
  const STOPS = 'a[href], button, input, textarea, vaadin-button, vaadin-menu-bar-button, [tabindex="0"]';
  const openers = new WeakMap();
  let last = null;

  const alive = element => element && element.isConnected && element.getClientRects().length > 0;
  const usable = element => alive(element) && !element.disabled && !element.closest('[disabled], [inert]');
  const adrift = () => document.activeElement === null || document.activeElement === document.body;

  /* Where somebody is: the element and everything around it, by identity and by id, which outlives a redrawing. */
  const place = element => {
    const around = [];
    for (let at = element; at && at !== document.body; at = at.parentElement) { around.push({at, id: at.id}); }
    return {element, around, sheet: element.closest(SHEET)};
  };

  const focus = element => {
    if (!element.matches(STOPS)) {
      const inside = element.id === 'main' ? undefined : [...element.querySelectorAll(STOPS)].find(usable);
      if (inside) { inside.focus(); return; }
      element.tabIndex = -1;
    }
    element.focus({preventScroll: !element.matches(STOPS)});
  };

  /* Back to the same control; where it is gone, to what stands nearest; from a closed sheet, to what opened it.
     Not while something is open above. */
  const back = from => {
    if (from.sheet && !alive(from.sheet)) {
      if (openers.has(from.sheet)) { back(openers.get(from.sheet)); }
      return;
    }
    const top = [...document.querySelectorAll(OPEN)].pop();
    if (top && !from.around.some(({at}) => at === top)) { return; }
    if (usable(from.element)) { focus(from.element); return; }
    if (alive(from.element)) { return; }
    for (const {at, id} of from.around) {
      const now = alive(at) ? at : id && document.getElementById(id);
      if (alive(now) && !now.matches(SHEET)) { focus(now); return; }
    }
  };

  document.addEventListener('focusin', event => {
    const now = place(event.target);
    if (now.sheet && last && last.sheet !== now.sheet && !openers.has(now.sheet)) { openers.set(now.sheet, last); }
    last = now;
  });

  /* Somebody pressed beside everything: there is no place to keep. */
  document.addEventListener('focusout', event => {
    const left = event.target;
    if (!event.relatedTarget && usable(left)) {
      requestAnimationFrame(() => { if (adrift() && usable(left) && last && last.element === left) { last = null; } });
    }
  });

  /* A moment after the next drawing, however late that is: only then the browser takes focus from what was hidden. */
  const look = () => { if (last && adrift()) { back(last); } };
  new MutationObserver(() => requestAnimationFrame(() => setTimeout(look, 60))).observe(document.documentElement, {childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden']});

  /* Ctrl+Enter is the open sheet's also while the keyboard does not stand in it: just opened, or just redrawn. */
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.target.closest('body > [opened]')) { return; }
    const top = [...document.querySelectorAll(OPEN)].pop();
    const primary = top && top.querySelector('[id$="-do"]');
    if (usable(primary)) { event.preventDefault(); primary.click(); }
  });

  /* Escape while a sheet is still on its way from the server closes it as soon as it stands. */
  const waiting = () => Object.values(window.Vaadin.Flow.clients).some(client => client.isActive && client.isActive());
  let escaped = false;
  ['keydown', 'pointerdown'].forEach(type => document.addEventListener(type, event => {
    escaped = event.key === 'Escape' && !document.querySelector('body > [opened]') && waiting();
  }, true));
  document.addEventListener('vaadin-overlay-open', event => {
    if (escaped && event.target.matches(SHEET)) { document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'})); }
  });

  /* The heading of a closed part of the page that holds this; what it holds comes from the server once it is opened. */
  const closed = id => document.querySelector('[data-holds~="' + CSS.escape(id) + '"] > h2 > [aria-expanded="false"]');
  const unfold = (id, then) => {
    const heading = closed(id);
    if (!heading) { then(); return; }
    const filled = new MutationObserver(() => { if (document.getElementById(id)) { filled.disconnect(); then(); } });
    filled.observe(heading.closest('[data-holds]'), {childList: true, subtree: true});
    heading.click();
  };

  /* A picture's milestone, job or home leads to its line on the page, or to the list that holds it; the arrows lead from one to the next, which is where Tab comes back to. */
  const MARK = '.years-picture :is(a.mark, a.spell, a.step)';
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest(MARK + ', #years-table a');
    const id = link && link.getAttribute('href').slice(1);
    const list = id && id.replace(/-\d+$/, 's');
    const find = () => document.getElementById(id) || document.getElementById(list);
    if (!link || !find() && !closed(list)) { return; }
    event.preventDefault();
    event.stopPropagation();
    unfold(list, () => {
      const line = find();
      const folded = line.closest('vaadin-details');
      if (folded) { folded.opened = true; }
      line.tabIndex = -1;
      line.focus();
      line.scrollIntoView({block: 'center'});
    });
  }, true);
  document.addEventListener('keydown', event => {
    const step = {ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1}[event.key];
    if (!step || event.shiftKey || !event.target.matches || !event.target.matches(MARK)) { return; }
    const x = mark => mark.querySelector(mark.matches('.mark') ? 'circle' : '.bar, .level, .gap').getBBox().x;
    const marks = [...event.target.ownerSVGElement.querySelectorAll('a.mark, a.spell, a.step')].sort((one, other) => x(one) - x(other));
    const next = marks[marks.indexOf(event.target) + step];
    if (next) {
      event.preventDefault();
      event.target.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
  });

  /* From line to line of a worklist: j and k from anywhere on the page, the arrows within the list. */
  document.addEventListener('keydown', event => {
    const step = {j: 1, k: -1, ArrowDown: 1, ArrowUp: -1}[event.key];
    const list = document.getElementById('worklist');
    const at = event.composedPath()[0];
    if (!step || !list || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || document.querySelector(OPEN)
        || at.matches && at.matches('textarea, select, input:not([type=checkbox])') || event.key.startsWith('A') && !list.contains(at)) { return; }
    const lines = [...list.querySelectorAll('.work-open')].filter(usable);
    const line = at.closest && at.closest('.work-line');
    const now = lines.findIndex(it => line && line.contains(it));
    const next = lines[now < 0 ? (step > 0 ? 0 : lines.length - 1) : now + step];
    if (next) { event.preventDefault(); next.focus(); next.closest('.work-line').scrollIntoView({block: 'nearest'}); }
  });

  /* Lists of people that stand open are looked at anew when whom one may see has changed; where nobody is signed in any more, the server
     leads away from them. Asking is not using: the sign-in runs out as if nobody asked. */
  const LOOK = 3000;
  const looks = async () => {
    const lists = [...document.querySelectorAll('[data-stamp]')];
    if (lists.length) {
      const answer = await fetch('/api/v1/stamp').catch(() => null);
      const now = answer && (answer.ok ? (await answer.json()).stamp : answer.status === 401 ? 'nobody' : null);
      lists.filter(list => now && list.isConnected && list.dataset.stamp !== now)
        .forEach(list => list.dispatchEvent(new CustomEvent('look-again')));
    }
    setTimeout(looks, LOOK);
  };
  setTimeout(looks, LOOK);

  /* To a thing of the page, by its reference or its id, as an address asks. */
  window.marramGoTo = at => unfold(at, () => {
    const there = at && (document.querySelector('[data-ref="' + CSS.escape(at) + '"]') || document.getElementById(at));
    if (there) { there.tabIndex = -1; there.classList.add('here'); there.focus({preventScroll: true}); there.scrollIntoView({block: 'center'}); }
  });

  /* What Vaadin says about the line to the server is read out, and belongs to the page. */
  const line = document.querySelector('vaadin-connection-indicator');
  if (line) { line.setAttribute('role', 'status'); }

  document.addEventListener('input', event => {
    const sheet = event.target.closest && event.target.closest(SHEET);
    if (sheet) { sheet.dataset.typed = ''; }
    const kept = event.target.closest && event.target.closest('[data-keeps]');
    if (kept) { kept.dataset.typed = ''; }
  });
  window.addEventListener('beforeunload', event => {
    if (document.querySelector(SHEET + '[data-typed], [data-unsaved], [data-keeps][data-typed]')) { event.preventDefault(); }
  });
})();
