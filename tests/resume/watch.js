// In each document, before its own scripts: `resumed` is when the page that was left has been painted.
globalThis.resumed = new Promise((done) => {
  const there = () => document.querySelector('kaihu-wizard')?.shadowRoot?.querySelector('form[data-page="code"]')
    ?? document.querySelector('form[data-page="plain"] input[name="phone"]:not([value=""])');
  const look = () => {
    if (!there()) return requestAnimationFrame(look);
    // The frame that shows it is the one that follows; a message is taken in after it was painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  };
  requestAnimationFrame(look);
});
