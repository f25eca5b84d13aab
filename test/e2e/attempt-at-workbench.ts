import type {BrowserContext, Page} from 'playwright-core';
import type {Workbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';

/** How a visit begins: in which LMS, and where the course is shown. */
interface Visit {
  /** Id of what the LMS does to the course. */
  trouble?: string;
  view?: 'frame' | 'window';
}

/** An attempt of its own at one of the workbench's packages, whatever was before. */
export async function attemptAt(bench: Workbench, file: string) {
  const {id} = bench.store.packages.all().find(({name}) => name === file)!;
  const fields = {package: String(id), anew: 'yes'};
  const {attempt} = await visitor(bench).launch(fields);
  return {
    /** The LMS's page of a visit, in one learner's browser. */
    async launch(
      context: BrowserContext,
      {trouble = '', view = 'frame'}: Visit = {},
    ): Promise<Page> {
      const page = await context.newPage();
      const query = new URLSearchParams({trouble, view});
      const path = `/attempts/${attempt}/launch?${query.toString()}`;
      await page.goto(bench.url + path);
      return page;
    },
    /** Whether the server holds anything of it. */
    isSaved: () => bench.store.attempts.get(attempt)?.cmi !== null,
  };
}
