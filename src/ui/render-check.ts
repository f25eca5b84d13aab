import {html} from 'lit';
import type {QuestionsWords} from '../content/kinds/questions.ts';
import './care-attestation.ts';
import './care-check-result.ts';
import './care-check-rules.ts';
import './care-question.ts';
import type {CheckPage} from './check-page.ts';

/** The element of each page of a set of questions. */
export function renderCheck(
  page: CheckPage,
  words: QuestionsWords,
  unanswered: boolean,
) {
  switch (page.name) {
    case 'rules':
      return html`<care-check-rules
        class="page"
        .page=${page}
      ></care-check-rules>`;
    case 'question':
      return html`<care-question
        class="page"
        .page=${page}
        .words=${words.questions[page.question.id]}
        .unanswered=${unanswered}
      ></care-question>`;
    case 'attestation':
      return html`<care-attestation
        class="page"
        .unanswered=${unanswered}
      ></care-attestation>`;
    case 'result':
      return html`<care-check-result
        class="page"
        .page=${page}
        .objectives=${words.objectives}
      ></care-check-result>`;
  }
}
