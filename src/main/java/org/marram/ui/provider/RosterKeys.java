package org.marram.ui.provider;

import com.vaadin.flow.component.Component;

/**
 * A whole class marked from the keyboard. Moving and choosing happen in the browser, without waiting for the server:
 * on a slow line, a letter must never reach the row that was left a moment ago. A letter presses the row's own button. What was
 * pressed and has not been answered yet says so in its row, and a page that still waits for answers asks before it is left.
 */
final class RosterKeys {

    private static final String LISTEN = """
            const everybody = {r: '#roster-everyone', u: '#roster-undo'};
            const letters = {p: 'PRESENT', l: 'LATE', e: 'LEFT_EARLY', x: 'EXCUSED', a: 'ABSENT'};
            const step = (row, by) => {
              const rows = [...this.querySelectorAll('.roster-row')];
              const next = row ? rows[rows.indexOf(row) + by] : rows[0];
              if (next) { next.focus(); }
            };
            const pressed = event => {
              if (!this.isConnected) { document.removeEventListener('keydown', pressed); return; }
              if (event.ctrlKey || event.metaKey || event.altKey) { return; }
              const target = event.composedPath()[0];
              if (target.matches && target.matches('input, textarea, select')) { return; }
              const row = target.closest && target.closest('.roster-row');
              if (!row && target !== document.body && target.id !== 'main') { return; }
              const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
              if (by) { event.preventDefault(); step(row, by); return; }
              const all = document.querySelector(everybody[event.key.toLowerCase()] || '.none');
              if (all && all.checkVisibility()) { event.preventDefault(); all.click(); return; }
              const mark = letters[event.key.toLowerCase()];
              const button = row && mark && row.querySelector(`[data-mark=${mark}]`);
              if (!button || button.disabled) { return; }
              event.preventDefault();
              const first = !row.querySelector('[aria-pressed=true]');
              button.click();
              if (first && mark !== 'LATE' && mark !== 'LEFT_EARLY') { step(row, 1); }
            };
            document.addEventListener('keydown', pressed);
            this.addEventListener('click', event => {
              const button = event.target.closest('[data-mark]');
              const note = button && button.closest('.roster-row').querySelector('.roster-note');
              if (note && !button.disabled) { note.dataset.sending = button.textContent; }
            }, true);
            const leaving = event => {
              if (!this.isConnected) { removeEventListener('beforeunload', leaving); return; }
              if (this.querySelector('[data-sending]')) { event.preventDefault(); }
            };
            addEventListener('beforeunload', leaving);
            """;

    private RosterKeys() {}

    /** Listens while the list is on the page. */
    static void listen(Component list) {
        list.addAttachListener(event -> list.getElement().executeJs(LISTEN));
    }
}
