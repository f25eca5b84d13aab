// Runs the tests of a configuration, which wtr's own options name. On a busy machine
// WebKit's page may be lost in the middle of a file, and what came of its tests is
// unknown. Such files are run once more; what has failed is not.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';

const argv = process.argv.slice(2);
const isSecondRun = argv.includes('--files');

const runner = await startTestRunner({argv, autoExitProcess: false});
const passed = await new Promise((stopped) => runner.on('stopped', stopped));
const failed = [...runner.sessions.failed()];
if (!passed && failed.length > 0 && failed.every(isUnknown) && !isSecondRun) {
  const files = [...new Set(failed.map(({testFile}) => testFile))];
  console.log(['The browser was lost. Once more:', ...files].join('\n'));
  const again = [fileURLToPath(import.meta.url), ...argv, '--files', ...files];
  const {status} = spawnSync(process.execPath, again, {stdio: 'inherit'});
  process.exit(status ?? 1);
}
process.exit(passed ? 0 : 1);

/** Whether a page went before it told what came of its tests. */
function isUnknown({errors, testResults}) {
  const isLost = ({message}) => message.endsWith('the browser disconnected.');
  return !testResults && errors.length > 0 && errors.every(isLost);
}
