import type {Context} from 'hono';

/** A body that is not what its own header says. */
export class UnreadableForm extends Error {}

/** The fields that a form has sent; of several with one name, all. */
export async function readForm(c: Context) {
  try {
    return await c.req.parseBody({all: true});
  } catch (error) {
    throw new UnreadableForm('It arrived damaged.', {cause: error});
  }
}
