import {html} from 'hono/html';
import type {Html} from './layout.ts';

export function uploadForm(): Html {
  return html`<section id="upload" class="card" aria-labelledby="upload-title">
    <h2 id="upload-title">Upload a package</h2>
    <form action="/packages" method="post" enctype="multipart/form-data">
      <p class="field">
        <label for="file">SCORM 1.2 or SCORM 2004, as a zip file</label>
        <input id="file" name="file" type="file" accept=".zip" required />
      </p>
      <p class="check">
        <input id="web" name="web" type="checkbox" value="yes" />
        <label for="web"
          >It is a web package: no manifest, and nothing is recorded</label
        >
      </p>
      <p class="facts">
        Its scripts will run at this address: upload only what you trust.
      </p>
      <button>Upload</button>
    </form>
  </section>`;
}
