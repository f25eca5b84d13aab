import type {Heard} from './heard.ts';

const file = 'i-care-web.zip';

/** Each screen as a whole, with the bar, the notices and the footer. */
export const heardScreens: Record<string, Heard> = {
  home: {
    file,
    async take({hear, page, begin, button}) {
      await hear('The course is opened', page.locator('body'));
      await page.keyboard.press('Tab');
      await hear('Tab: the first stop');
      await begin();
      await page.getByRole('heading', {name: 'Sure of it, on stage'}).waitFor();
      await hear('A page in a module', page.locator('body'));
      await button('Course').click();
      await button(/^Continue: /).waitFor();
      await hear('Back on the home screen');
    },
  },
  help: {
    file,
    async take({hear, page, button, seeHeading}) {
      await button('Help and diagnosis').click();
      await seeHeading('Help and diagnosis');
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {writeText: () => Promise.resolve()},
        });
      });
      await hear('Help and diagnosis');
      await button('Copy the diagnosis').click();
      await hear('Copy the diagnosis');
    },
  },
  employer: {
    file,
    async take({hear, button, seeHeading}) {
      await button('What my employer sees').click();
      await seeHeading('What my employer sees');
      await hear('What my employer sees');
    },
  },
  certificate: {
    file: 'modules/final-check-web.zip',
    async take({hear, begin, takeCheck, button, seeHeading, seeText, forget}) {
      await begin();
      await takeCheck();
      await forget();
      await seeText('You have finished');
      await hear('Finish: the home screen, with everything done');
      await button('Your certificate').click();
      await seeHeading(/^Your certificate|^Certificate/);
      await hear('Your certificate');
    },
  },
  'text-version': {
    file,
    async take({hear, page, button, seeHeading}) {
      await page.getByText('Text versions').click();
      await hear('Text versions', page.getByRole('main').getByRole('group'));
      await button('Know where you stand').last().click();
      await seeHeading('Know where you stand');
      await hear('The text version of a module');
    },
  },
  loading: {
    file,
    async take({hear, page, button, seeHeading}) {
      let end: (value?: unknown) => void;
      const ended = new Promise((resolve) => (end = resolve));
      const script = '**/text-version.js';
      await page.route(script, async (route) => {
        await ended;
        await route.abort();
      });
      await page.getByText('Text versions').click();
      await button('Know where you stand').last().click();
      await seeHeading(/^One moment/);
      await hear('It takes its time', page.locator('body'));
      end!();
      await seeHeading(/could not be loaded$/);
      await hear('It does not come', page.locator('body'));
      await page.unroute(script);
      await button('Try again').click();
      await seeHeading('Know where you stand');
      await hear('Try again', page.getByRole('heading', {level: 1}));
    },
  },
  'display-settings': {
    file,
    async take({hear, page, button}) {
      await button('Display settings').click();
      await hear('Display settings', page.getByRole('dialog'));
      await page.getByRole('slider').press('ArrowRight');
      await hear('Larger text', page.getByRole('dialog'));
      await page.getByRole('radio', {name: 'Dark'}).check();
      await hear('Dark colours', page.getByRole('dialog'));
      await page.keyboard.press('Escape');
      await hear('Escape', page.getByRole('banner'));
    },
  },
  'save-state': {
    file,
    async take({hear, page, button}) {
      await button('On this device').click();
      await hear('Where the work is kept', page.getByRole('dialog'));
      await button('Close').click();
      await hear('Close', page.getByRole('banner'));
    },
  },
  goodbye: {
    file,
    async take({hear, page, begin, leave}) {
      await begin();
      await leave();
      await page.getByText(/close this window/).waitFor();
      await hear('Save and exit', page.locator('body'));
    },
  },
};
