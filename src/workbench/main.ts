import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {courseOrder} from './course-order.ts';
import {usualDataFolder} from './data-folder.ts';
import {importBuiltPackages} from './import/built-packages.ts';
import {removeLeftovers} from './import/import-package.ts';
import {openStore, type Store} from './store/store.ts';
import {listen, workbench} from './workbench.ts';

// npm start: the workbench, with the packages of the last build.

const usage =
  'Use: npm start -- [--data DIR] [--packages DIR] [--allow-host NAME]';

/** Ends with one line that says what to do. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        data: {type: 'string', default: usualDataFolder()},
        packages: {
          type: 'string',
          default: fileURLToPath(
            new URL('../../dist/packages', import.meta.url),
          ),
        },
        'allow-host': {type: 'string', multiple: true, default: []},
      },
    }).values;
  } catch (error) {
    return stop(`${(error as Error).message.split('\n')[0]} ${usage}`);
  }
}

function readPort(): number {
  const text = process.env.PORT || '4173';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  return stop(`PORT is "${text}"; give a number from 1 to 65535.`);
}

function openData(folder: string): Store {
  try {
    return openStore(folder);
  } catch (error) {
    return stop(
      `The data folder ${folder} cannot be used: ${(error as Error).message}. ` +
        'Choose another: npm start -- --data DIR',
    );
  }
}

const options = readOptions();
const port = readPort();
const store = openData(options.data);
const app = workbench({
  store,
  allowedHosts: options['allow-host'],
  order: courseOrder(),
});
try {
  const {url} = await listen(app, port);
  // Only now: a workbench that runs at this port already may be importing.
  removeLeftovers(store);
  for (const line of await importBuiltPackages(store, options.packages)) {
    console.error(line);
  }
  console.log(`The workbench runs at ${url} (Ctrl+C stops it).`);
} catch (error) {
  const {code, message} = error as NodeJS.ErrnoException;
  store.close();
  stop(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
      : `The workbench could not start: ${message}`,
  );
}
