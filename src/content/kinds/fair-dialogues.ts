import type {Tell} from '../problem.ts';
import type {Activity} from '../schema.ts';
import type {Dialogue, DialogueWords} from './dialogue.ts';
import {isBestOption} from './dialogue-graph.ts';

/**
 * Proves, over all dialogues of a module, that nobody finds the best option by
 * its looks: it is the longest no more often than by chance, and it stands in
 * no place more than every other time.
 */
export function checkFairDialogues(
  activities: readonly Activity[],
  words: Record<string, unknown>,
  tell: Tell,
) {
  const looks = activities.flatMap((activity) =>
    activity.kind === 'dialogue'
      ? looksOf(activity, words[activity.id] as DialogueWords | undefined)
      : [],
  );
  const longest = looks.filter(({isLongest}) => isLongest);
  const chance = looks.reduce((sum, {options}) => sum + 1 / options, 0);
  if (longest.length > Math.ceil(chance))
    tell(
      'activities',
      `The best option is the longest in ${longest.length} of ${looks.length} scenes; by chance it would be ${Math.ceil(chance)}. Shorten some of: ${longest.map(({place}) => place).join(', ')}.`,
    );
  for (const place of [0, 1, 2, 3]) {
    const count = looks.filter((look) => look.best === place).length;
    if (count <= Math.ceil(looks.length / 2)) continue;
    tell(
      'activities',
      `The best option stands in place ${place + 1} in ${count} of ${looks.length} scenes. Move some of them.`,
    );
  }
}

function looksOf({id, scenes}: Dialogue, words: DialogueWords | undefined) {
  return scenes.map((scene) => {
    const lengths = scene.options.map(
      (option) => words?.scenes[scene.id]?.options[option.id]?.text.length ?? 0,
    );
    const best = scene.options.findIndex((one) => isBestOption(scene, one));
    const isLongest = lengths.every(
      (length, index) => index === best || length < lengths[best]!,
    );
    return {
      ...{place: `${id}/${scene.id}`, options: lengths.length},
      ...{best, isLongest},
    };
  });
}
