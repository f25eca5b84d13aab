import {html} from 'hono/html';
import type {UploadFault} from '../import/upload-fault.ts';
import {layout, type Html} from './layout.ts';
import {sign} from './sign.ts';
import {uploadForm} from './upload-form.ts';

/** Says what is wrong with an uploaded file, and lets one try another. */
export function faultPage(name: string, fault: UploadFault): Html {
  return layout(
    'This file cannot be used',
    '',
    html`<h1>This file cannot be used</h1>
      <div class="alert" role="alert">
        <div class="message">
          ${sign('trouble')} ${name && html`<p class="file">${name}</p>`}
          <p><strong>${fault.problem}</strong></p>
          <p>${fault.remedy}</p>
          <p class="small">
            Nothing was kept of it; all that was here before is as it was.
          </p>
        </div>
      </div>
      ${uploadForm()}`,
  );
}
