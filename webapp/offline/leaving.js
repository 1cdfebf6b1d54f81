/* Signing out wipes what this device keeps (see roster.js): whoever has marks there that are not sent yet is asked first. For the staff's
   doors. What cannot be looked at, or not at once, holds up nobody who signs out. */
(() => {
  if (window.marramLeaving) { return; }
  window.marramLeaving = true;

  const KEPT = 'marram-offline';
  const PATIENCE = 1000;
  const answered = asked => new Promise((done, failed) => { asked.onsuccess = () => done(asked.result); asked.onerror = failed; });
  const unsent = async () => {
    if (!(await indexedDB.databases()).some(({name}) => name === KEPT)) { return false; }
    const db = await answered(indexedDB.open(KEPT));
    try {
      return await answered(db.transaction('kept').objectStore('kept').count('marks')) > 0;
    } finally {
      db.close();
    }
  };
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('.leave > form')) { return; }
    event.preventDefault();
    const late = new Promise(done => setTimeout(done, PATIENCE));
    if (await Promise.race([unsent().catch(() => false), late])) {
      document.getElementById('unsent').showModal();
    } else {
      form.submit();
    }
  });
})();
