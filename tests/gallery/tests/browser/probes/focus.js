const named = (element) => `<${element.localName}${element.id ? `#${element.id}` : ''}> “${element.textContent.trim().slice(0, 30)}”`;

/** What is drawn on top at a point, however deep in shadow roots. */
const topAt = (x, y, root = document) => {
  const top = root.elementFromPoint(x, y);
  return top?.shadowRoot && top.shadowRoot !== root ? topAt(x, y, top.shadowRoot) : top;
};

/** Whether one is the other, or around it, or the label that shows it. */
const belongs = (top, element) => top && (element.contains(top) || top.contains(element) && top.matches('label, fieldset, button')
  || [...element.labels ?? []].some((label) => label.contains(top)));

/** Whether one of nine points of it is on the screen, and nothing is over it. */
const isSeen = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const parts = [.1, .5, .9];
  return parts.some((down) => parts.some((along) => {
    const [x, y] = [left + along * width, top + down * height];
    return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && belongs(topAt(x, y), element);
  }));
};

const stops = all('a[href], button, input, select, textarea, summary')
  .filter((element) => !element.disabled && element.tabIndex >= 0 && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true }));
const reached = new Set(), hidden = new Set();
for (const element of [...stops, ...stops.toReversed()]) { // on the way down and on the way up
  element.focus();
  if (element.getRootNode().activeElement !== element) continue; // it does not take the focus
  reached.add(element);
  await new Promise((done) => { requestAnimationFrame(done); });
  if (![element, ...element.labels ?? []].some(isSeen)) hidden.add(`${named(element)} is hidden when it has the focus`);
}
return { stops: reached.size, hidden: [...hidden] };
