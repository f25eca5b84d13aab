import {callLog} from './call-log.ts';
import {commitService} from './commit-service.ts';
import {dataTable} from './data-table.ts';
import {pageClosing} from './page-closing.ts';
import {rehearsal} from './rehearsal.ts';
import {offerApi, scormCalls, startScormAgain, toldOf} from './scorm-api.ts';
import {stage} from './stage.ts';

/** What the server puts into the page; see `pages/launch-page.ts`. */
interface Launch {
  attempt: number;
  token: string;
  standard: string;
  mode: string;
  view: 'frame' | 'window';
  contentUrl: string;
  /** Ids of what the LMS does to the course. */
  troubles: string[];
}

const find = (id: string) => document.getElementById(id)!;
const launch = JSON.parse(find('launch-data').textContent) as Launch;
const place = `/attempts/${launch.attempt}`;

/** Says what has just happened to the visit. */
function say(message: string, kind: 'good' | 'bad' | 'calm' = 'calm') {
  find('state').textContent = message;
  find('state').dataset.kind = kind;
}

async function openVisit(): Promise<{visit: number; cmi: unknown}> {
  const {token, mode} = launch;
  const response = await fetch(`${place}/visits`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({token, mode}),
  });
  if (!response.ok)
    throw new Error(`The visit was refused: ${response.status}.`);
  return (await response.json()) as {visit: number; cmi: unknown};
}

async function start() {
  const {visit, cmi} = await openVisit();
  const closing = pageClosing();
  const content = stage(launch, say);
  const rehearsed = rehearsal({
    ...launch,
    cmi,
    content,
    isClosing: closing.isClosing,
  });
  closing.watch(window);
  // The end of the visit, once it is confirmed, closes the stage only when the
  // course asked to be taken away.
  let wantsToLeave = false;
  const api = startScormAgain(
    launch.standard,
    cmi,
    commitService({
      ...launch,
      url: `${place}/commits`,
      visit,
      toKeep: (sent) => rehearsed.toKeep(sent),
      isClosing: closing.isClosing,
      onAnswer({ok, ended, message}) {
        const what = ended ? 'The visit has ended. ' : '';
        say(`${what}${message}`, ok ? 'good' : 'bad');
        if (ended && wantsToLeave) content.close();
      },
    }),
  );
  const log = callLog(find('calls'), find('call-count'));
  const showData = dataTable(
    find('data'),
    () => api.renderCMIToJSONObject().cmi,
  );
  const calls = rehearsed.troubled(scormCalls(launch.standard, api));
  const told = toldOf(calls, (call) => {
    closing.watch(content.window());
    const [name, value] = call.arguments;
    if (name === 'adl.nav.request' && call.errorCode === '0') {
      wantsToLeave = value !== '_none_';
    }
    log(call);
    showData();
  });
  rehearsed.offer(told, (offered) => offerApi(launch.standard, offered));
  showData();
  content.open(rehearsed.contentUrl);
}

const panel = find('panel');
const toggle = find('panel-toggle');
function showPanel(isShown: boolean) {
  panel.hidden = !isShown;
  toggle.setAttribute('aria-expanded', String(isShown));
}
toggle.addEventListener('click', () => showPanel(panel.hidden === true));
const barToggle = find('bar-toggle');
barToggle.addEventListener('click', () => {
  const isOpen = barToggle.getAttribute('aria-expanded') !== 'true';
  barToggle.setAttribute('aria-expanded', String(isOpen));
});
// On a small screen the course gets the room.
const isWide = matchMedia('(min-width: 68rem)').matches;
showPanel(isWide);
document.getElementById('rehearsal')?.toggleAttribute('open', isWide);

start().catch((error: unknown) => say(String(error), 'bad'));
