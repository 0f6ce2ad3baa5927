/** The element around, out of a shadow root as well. */
const around = (element) => element.parentElement ?? element.getRootNode().host;

/** Elements that only screen readers are to find: a pixel, clipped away. */
const unseen = (element) => {
  for (let at = element; at; at = around(at)) {
    const { clipPath } = getComputedStyle(at);
    if (clipPath === 'inset(50%)' || at.offsetWidth === 1 && at.offsetHeight === 1) return true;
  }
  return false;
};

/** How to find an element again: its tag, id or classes. */
const named = (element) => {
  const name = element.id ? `#${element.id}` : [...element.classList].map((one) => `.${one}`).join('');
  return `<${element.localName}${name}>`;
};

/** Every piece of text that can be seen, with its element and its boxes. */
const texts = () => roots.flatMap((root) => {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('option, style, title') || unseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    found.push({ element, boxes, said: `“${text.data.trim().slice(0, 40)}” in ${named(element)}` });
  }
  return found;
});

/** The element that cuts off a part of the box, if there is one; what can be scrolled to is not cut off. */
const cutBy = (element, box) => {
  for (let at = element; at; at = around(at)) {
    const style = getComputedStyle(at);
    const edge = at.getBoundingClientRect();
    const hides = (overflow) => ['hidden', 'clip'].includes(overflow);
    const beside = box.left < edge.left - 1 || box.right > edge.right + 1;
    // Boxes of text are as tall as the font says, taller than what is drawn: a quarter of it may be out.
    const play = box.height / 4;
    const above = box.top < edge.top - play || box.bottom > edge.bottom + play;
    if (hides(style.overflowX) && beside || hides(style.overflowY) && above) return at;
    if (style.position === 'fixed') return null;
  }
  return null;
};

/** Text that is cut off, or that sticks out of its own button or label. */
const lostTexts = () => texts().flatMap(({ element, boxes, said }) => {
  const control = element.closest('button, label, summary');
  const edge = control && getComputedStyle(control).display !== 'inline' && control.getBoundingClientRect();
  return boxes.flatMap((box) => {
    const by = cutBy(element, box);
    if (by) return [`${said} is cut off by ${named(by)}`];
    const out = edge && (box.left < edge.left - 1 || box.right > edge.right + 1
      || box.top < edge.top - box.height / 4 || box.bottom > edge.bottom + box.height / 4);
    return out ? [`${said} sticks out of ${named(control)}`] : [];
  });
});
