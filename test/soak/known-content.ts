import type {QuestionsWords} from '../../src/content/kinds/questions.ts';
import {readContent} from '../../src/content/read-content.ts';
import {rightResponse} from '../../src/course/attempts.ts';
import {ownText} from '../../src/course/written-text.ts';

const {modules} = await readContent('.');

/** The keys of answers are module, activity and item. */
export const keyOf = (...parts: (string | number)[]) => parts.join('/');

/** An item of practice, by what stands on its page. */
export interface KnownItem {
  key: string;
  /** Of a sorting: the titles of its groups by id, and the right one's id. */
  groups?: Record<string, string>;
  group?: string;
  /** Of a choice: its replies by id, and the best one's id. */
  options?: Record<string, string>;
  best?: string;
}

/** A question of the check, and the texts of its options. */
export interface KnownQuestion {
  id: string;
  type: string;
  question: string;
  situation?: string;
  right: string[];
  options: string[];
}

/** All items of ratings, sortings, choices and texts, by their headings. */
export const items = new Map<string, KnownItem>();
/** The questions of the check, in which several may ask the same. */
export const questions: KnownQuestion[] = [];
/** Module and activity of the check. */
export let check = '';

for (const {structure, words} of modules) {
  for (const activity of structure.activities) {
    const key = (item: string) => keyOf(structure.id, activity.id, item);
    const own = words.activities[activity.id];
    if (activity.kind === 'rating') {
      const {items: texts} = own as {items: Record<string, string>};
      for (const [id, text] of Object.entries(texts))
        items.set(text, {key: key(id)});
    } else if (activity.kind === 'sorting') {
      const {items: texts, groups} = own as {
        items: Record<string, {text: string}>;
        groups: Record<string, {title: string}>;
      };
      const titles = Object.fromEntries(
        Object.entries(groups).map(([id, {title}]) => [id, title]),
      );
      for (const {id, group} of activity.items)
        items.set(texts[id]!.text, {key: key(id), groups: titles, group});
    } else if (activity.kind === 'choice') {
      const {items: texts} = own as {
        items: Record<
          string,
          {title: string; options: Record<string, {text: string}>}
        >;
      };
      for (const {id, best} of activity.items) {
        const {title, options} = texts[id]!;
        const replies = Object.fromEntries(
          Object.entries(options).map(([id, {text}]) => [id, text]),
        );
        items.set(title, {key: key(id), options: replies, best});
      }
    } else if (activity.kind === 'writing') {
      const {title} = own as {title: string};
      items.set(title, {key: key(ownText)});
    } else if (activity.kind === 'questions') {
      check = keyOf(structure.id, activity.id);
      const {questions: texts} = own as QuestionsWords;
      for (const asked of activity.questions) {
        const {question, situation, options} = texts[asked.id]!;
        questions.push({
          ...{id: asked.id, type: asked.type, question, situation},
          right: rightResponse(asked).map((id) => options[id]!),
          options: Object.values(options),
        });
      }
    }
  }
}
