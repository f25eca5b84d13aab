import {baseStyles} from './base-styles.ts';
import {factStyles} from './fact-styles.ts';
import {signStyles} from './sign-styles.ts';

/**
 * What elements share, for a page without elements: the LMS check, and those of
 * the workbench. So a button has one home, wherever it is pressed.
 */
export const pageStyles = [baseStyles, factStyles, signStyles]
  .map(({cssText}) => cssText.replaceAll(':host', 'body'))
  .join('\n');
