import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import * as v from 'valibot';
import {importPackage} from '../import/import-package.ts';
import {faults, UploadFault} from '../import/upload-fault.ts';
import type {Limits} from '../import/zip-contents.ts';
import {faultPage} from '../pages/fault-page.ts';
import {messagePage} from '../pages/message-page.ts';
import {packagesPage} from '../pages/packages-page.ts';
import type {Store} from '../store/store.ts';
import {readForm} from './read-form.ts';

const trimmed = v.pipe(v.string(), v.trim());
const learnerForm = v.object({id: trimmed, name: trimmed});

/** The first page: what there is to launch, and as whom. */
export function packageRoutes(
  store: Store,
  order: string[],
  limits: Limits & {upload: number},
): Hono {
  const app = new Hono();

  app.get('/', (c) => {
    const troubles = c.req.queries('trouble') ?? [];
    return c.html(packagesPage(store, order, {...c.req.query(), troubles}));
  });

  app.post(
    '/packages',
    bodyLimit({
      maxSize: limits.upload,
      onError: (c) => {
        const fault = faults.tooLarge(limits.upload);
        c.header('Connection', 'close');
        return c.html(faultPage('', fault), fault.status);
      },
    }),
    async (c) => {
      const {file, web} = await readForm(c);
      const name = file instanceof File ? file.name : '';
      try {
        if (!(file instanceof File) || name === '') throw faults.noFile();
        const zip = Buffer.from(await file.arrayBuffer());
        const upload = {name, zip, isWeb: web === 'yes'};
        const taken = await importPackage(store, upload, limits);
        const what = taken.replaced ? 'replaced' : 'new';
        return c.redirect(`/?${what}=${taken.package.id}`, 303);
      } catch (error) {
        if (!(error instanceof UploadFault)) throw error;
        return c.html(faultPage(name, error), error.status);
      }
    },
  );

  app.post('/learners', async (c) => {
    const form = v.safeParse(learnerForm, await readForm(c));
    const added = form.success
      ? store.learners.add(form.output.id, form.output.name)
      : 'Give a name and an id.';
    if (typeof added === 'string') {
      return c.html(messagePage('The learner was not added', [added]), 422);
    }
    return c.redirect(`/?learner=${added.id}`, 303);
  });

  return app;
}
