/** A single icon of lucide: to import one from the whole would load thousands. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type {IconNode} from 'lucide';
  const icon: IconNode;
  export default icon;
}
