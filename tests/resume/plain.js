// What the wizard asks for after a reload, asked one after another as it has to, in plain inputs. It reads in the
// name of the wizard that was in this tab.
const session = await fetch('/demo/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
const { token } = await session.json();
const [instance] = sessionStorage.getItem('kaihu-tab').split('\n');
const headers = { Authorization: `Bearer ${token}`, 'Wallet-Version': '2026-11-01', 'Wallet-Instance': instance };
async function get(path) {
  const answer = await fetch(`/v1${path}`, { headers: { ...headers, 'X-Request-Id': crypto.randomUUID() } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}
const { next } = await get('/flow');
const { identity } = await get('/identity');
const form = document.querySelector('form');
for (const [name, value] of Object.entries({ ...identity, next })) {
  const input = document.createElement('input');
  input.name = name;
  input.setAttribute('value', JSON.stringify(value));
  form.append(input);
}
