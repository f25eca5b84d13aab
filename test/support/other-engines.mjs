import base from '../../web-test-runner.config.mjs';

/** What Chromium runs, but for what only Chromium lets a test do. */
export const inOtherEngines = {
  ...base,
  files: [...base.files, '!test/ui/media.test.ts'],
};
