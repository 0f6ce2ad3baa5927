// What has the focus, and whether somebody at the keyboard can see that it has. `arguments[0]` is a
// selector of what they are looking for.
const host = document.querySelector('kaihu-wizard');
const named = (element) => {
  const name = element.id || element.dataset?.action || element.className;
  return name ? `${element.localName} ${name}` : element.localName;
};
if (document.activeElement !== host) return { name: named(document.activeElement), outside: true };

const at = host.shadowRoot.activeElement;
const answer = { name: named(at), outside: false, found: at.matches(arguments[0]) };

// A box or a field in a label shows as that label. Nine points of it tell whether it is covered.
const shown = at.closest('label') ?? at;
const box = shown.getBoundingClientRect();
const between = (from, to, share) => from + (to - from) * share;
const points = [.1, .5, .9].flatMap((x) => [.1, .5, .9].map((y) =>
  [between(box.left, box.right, x), between(box.top, box.bottom, y)]));
const isSeen = ([x, y]) => {
  const hit = host.shadowRoot.elementFromPoint(x, y);
  return hit !== null && (shown.contains(hit) || at.contains(hit));
};
answer.seen = points.filter(isSeen).length;

// Whatever shows the focus is gone when the focus is: what had it last has to look different now.
// Headings are brought the focus to be read, and are nothing to press.
const OUTSIDE = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderColor', 'backgroundColor'];
const look = (element) => {
  const style = getComputedStyle(element);
  const drawn = style.outlineStyle !== 'none' && !/(, 0\)|\/ 0\)|transparent)$/.test(style.outlineColor);
  return OUTSIDE.map((name) => (name.startsWith('outline') && !drawn ? '' : style[name])).join();
};
const looks = (element) => {
  const all = [];
  for (let near = element; near && near.localName !== 'form'; near = near.parentElement) all.push(look(near));
  return all.join(';');
};
const last = window.lastFocused;
// A phone number and its country have one ring around both.
const shares = last?.at.closest('.phone')?.contains(at);
if (last && last.at !== at && last.at.tabIndex >= 0 && last.at.isConnected && !shares) {
  answer.unmarked = looks(last.at) === last.looks ? named(last.at) : null;
}
window.lastFocused = { at, looks: looks(at) };
return answer;
