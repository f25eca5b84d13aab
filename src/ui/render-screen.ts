import {html} from 'lit';
import './care-employer.ts';
import './care-goodbye.ts';
import './care-help.ts';
import './care-home.ts';
import './care-missing.ts';
import './care-waiting.ts';
import type {View} from './view.ts';

/**
 * The element of each screen, or that it is on its way. What an open module, the
 * certificate and the text version need comes after the first screen, and is
 * for that reason not imported here.
 */
export function renderScreen({screen, company, missing}: View) {
  switch (screen.name) {
    case 'home':
      return html`<care-home
        class="screen"
        .heading=${screen.heading}
        .summary=${screen.summary}
        .learner=${screen.learner}
        .modules=${screen.modules}
        .people=${screen.people}
        .justFinished=${screen.justFinished}
        .isFailed=${screen.isFailed}
        .hasCertificate=${screen.hasCertificate}
      ></care-home>`;
    case 'module':
      return screen.page
        ? html`<care-module
            class="screen"
            .module=${screen.module ?? ''}
            .page=${screen.page}
          ></care-module>`
        : renderOnItsWay(missing);
    case 'certificate':
      return screen.sheet
        ? html`<care-certificate
            class="screen"
            .sheet=${screen.sheet}
          ></care-certificate>`
        : renderOnItsWay(missing);
    case 'text':
      return screen.text
        ? html`<care-text class="screen" .text=${screen.text}></care-text>`
        : renderOnItsWay(missing);
    case 'employer':
      return html`<care-employer
        class="screen"
        .reported=${screen.reported}
        .reports=${screen.reports}
        .privateAnswers=${screen.privateAnswers}
        .privateKinds=${screen.privateKinds}
        .sharesAudit=${screen.sharesAudit}
      ></care-employer>`;
    case 'help':
      return html`<care-help
        class="screen"
        .diagnosis=${screen.diagnosis}
        .contact=${company.contact}
      ></care-help>`;
    case 'goodbye':
      return html`<care-goodbye
        class="screen"
        .ending=${screen.ending}
        .person=${screen.person}
        .modules=${screen.modules}
        .hasCertificate=${screen.hasCertificate}
        .contact=${company.contact}
      ></care-goodbye>`;
  }
}

/** What is on its way, or could not be loaded: then it has a title. */
function renderOnItsWay(missing: string) {
  return missing
    ? html`<care-missing class="screen" .what=${missing}></care-missing>`
    : html`<care-waiting class="screen"></care-waiting>`;
}
