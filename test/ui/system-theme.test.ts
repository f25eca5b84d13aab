import {expect} from '@open-wc/testing';
import {withSystemTheme} from '../../src/ui/system-theme.ts';

const tokens = `:root {
  --paper: white;
}
@media screen {
  :root[data-theme='dark'] {
    --paper: black;
  }
}
:root[data-motion='less'] {
  --time: 0s;
}`;

describe('withSystemTheme()', () => {
  it('gives a page without a script the values of the theme that the system has', () => {
    const [, dark, motion] = withSystemTheme(tokens).split(
      /:root:not\(\[data-\w+\]\) /,
    );

    expect(dark).to.contain('--paper: black;');
    expect(motion).to.contain('--time: 0s;');
  });

  it('refuses tokens that have lost their dark values', () => {
    expect(() => withSystemTheme(':root {}')).to.throw("data-theme='dark'");
  });
});
