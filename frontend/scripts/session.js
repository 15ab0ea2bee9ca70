// Asks every 20 seconds whether this page may stay open: not after the session has ended, nor when the session has gone
// to another province, nor with rights that were taken away. The question counts as nobody's activity.
(() => {
  const every = 20000;
  const { seen, uncertain } = document.currentScript.dataset;
  const address = new URL('session?seen=' + encodeURIComponent(seen), document.baseURI);
  let notice;
  let asking = false;

  async function ask() {
    if (asking) {
      return;
    }
    asking = true;
    try {
      const answer = await fetch(address, { cache: 'no-store', redirect: 'error' });
      if (answer.ok) {
        act((await answer.json()).state);
      }
    } catch {
      // The portal does not answer: the page says that itself.
    } finally {
      asking = false;
    }
  }

  function act(state) {
    if (state === 'ended') {
      location.replace(new URL('login?ended', document.baseURI));
    } else if (state === 'changed') {
      location.reload();
    }
    say(state === 'uncertain');
  }

  function say(silent) {
    if (silent && !notice) {
      notice = document.createElement('div');
      notice.className = 'session-notice';
      notice.setAttribute('role', 'alert');
      notice.textContent = uncertain;
      document.body.append(notice);
    } else if (!silent && notice) {
      notice.remove();
      notice = undefined;
    }
  }

  setInterval(ask, every);
  document.addEventListener('visibilitychange', () => document.hidden || ask());
  // Out of the browser's memory by its "back" button, as it was before somebody signed out.
  window.addEventListener('pageshow', (event) => event.persisted && ask());
})();
