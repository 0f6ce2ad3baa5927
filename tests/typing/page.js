// Within the page: the wizard's parts, and a plain input right above it.
(() => {
  const host = document.querySelector('kaihu-wizard');
  const find = (css) => host.shadowRoot?.querySelector(css);
  const plain = document.createElement('input');
  plain.setAttribute('aria-label', 'plain');
  plain.autocomplete = 'off';
  plain.spellcheck = false;
  host.before(plain);

  /** Waits for what `ask` finds. */
  async function until(what, ask) {
    const end = performance.now() + 30_000;
    while (performance.now() < end) {
      const found = ask();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`not there: ${what}`);
  }

  const input = (field) => (field ? find(`#field-${field}`) : plain);
  let errorSince;

  globalThis.bench = {
    at: async (page) => Boolean(await until(page, () => find(`form[data-page="${page}"]`))),
    press: async (action) => (await until(action, () => find(`[data-action="${action}"]`))).click(),
    choose: async (value) => (await until(value, () => find(`input[value="${value}"]`))).click(),
    focus: (css) => { find(css)?.focus(); return Boolean(find(css)); },

    /** Puts the caret into an empty field of the wizard, or without a name into the plain input. */
    async enter(field) {
      const line = await until(field, () => input(field));
      if (field) plain.type = line.type;
      plain.scrollIntoView({ block: 'start' });
      line.focus();
      line.select();
      document.execCommand('delete');
      return line.value === '';
    },
    value: (field) => input(field).value,

    /** Notes when the error of the field comes. */
    watch(field) {
      errorSince = undefined;
      new MutationObserver((_, observer) => {
        if (!find(`#error-${field}`)) return;
        errorSince = performance.now();
        observer.disconnect();
      }).observe(host.shadowRoot, { childList: true, subtree: true });
    },
    errorSince: () => errorSince ?? null,
  };
})();
