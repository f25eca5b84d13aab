import {openDeviceStore} from '../lms/device-store.ts';
import {CheckPage} from './check-page.ts';
import type {Facts} from './facts.ts';
import {errorText} from './findings/finding.ts';
import {findingsFrom, summarize} from './findings/findings.ts';
import {compareVisits} from './probes/compare-visits.ts';
import {runCheck, type Check} from './run-check.ts';
import type {CheckData} from './words.ts';

// The LMS check: joins its parts.

const data = JSON.parse(
  document.getElementById('check-data')!.textContent,
) as CheckData;
let check: Check | undefined;
let isRunning = false;

const page = new CheckPage(data, {
  start: () => void start(),
  end,
  wasHere,
});
// Whoever closes the window instead has ended the visit as well.
addEventListener('pagehide', () => check?.end(false));

async function start() {
  if (isRunning) return;
  isRunning = true;
  try {
    check = await runCheck({
      standard: data.standard,
      device: await openDeviceStore(),
      tell: (step) => page.showStep(step),
      breathe: painted,
    });
    show(check.facts);
  } catch (error) {
    page.showFailure(String(error));
  }
}

function show(facts: Facts) {
  const findings = findingsFrom(facts, data.words);
  const summary = summarize(facts, findings);
  page.showResult(
    {findings, summary, calls: check!.calls},
    {isOpen: facts.start?.ok ?? false, visit: facts.visit},
  );
}

function wasHere() {
  const {facts} = check!;
  facts.visit = 2;
  facts.back = compareVisits(facts.standard, facts.launch!, undefined);
  show(facts);
}

function end() {
  const answer = check!.end(true);
  const refusal = answer && !answer.ok ? errorText(answer) : undefined;
  page.showEnd(refusal, check!.facts.visit);
}

/** The next frame is on the screen; a hidden page has none to wait for. */
function painted() {
  return new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
