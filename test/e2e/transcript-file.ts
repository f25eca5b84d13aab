import {fileURLToPath} from 'node:url';

/** Where the transcript of that name is kept. */
export const transcriptFile = (name: string) =>
  fileURLToPath(new URL(`transcripts/${name}.txt`, import.meta.url));
