import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readContent} from '../../src/content/read-content.ts';
import {CourseTaker} from '../course/course-taker.ts';
import {freeze} from './golden-state.ts';
import {courseWith, stories} from './learners.ts';

// `npm run golden`: keeps what this version saves of learners, for the tests of
// every version to come.

const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {
  version: string;
};
const folder = join('test/golden/states', version);

if (existsSync(folder)) {
  console.error(
    `${folder} is there already, and learners may have such states. Give package.json a new version first. ` +
      'If nobody was ever given this version, delete the folder and run this again.',
  );
  process.exitCode = 1;
} else {
  const content = await readContent('.');
  await mkdir(folder, {recursive: true});
  for (const [name, story] of Object.entries(stories)) {
    const {settings, take, fields, restart} = story;
    const course = courseWith(content, settings, version);
    const taker = new CourseTaker(course);
    take(taker);
    const progress = {...taker.progress, ...(restart && {restart})};
    const golden = freeze(progress, course, settings, fields);
    const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
    await writeFile(file, `${JSON.stringify(golden, null, 2)}\n`);
    console.log(`${file}: ${golden.state.length} characters`);
  }
}
