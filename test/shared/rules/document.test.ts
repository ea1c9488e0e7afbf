import { expect, it } from 'vitest';
import { rulesDocument } from '#shared/rules/index.ts';

it('the page about the rules says what the rules are', async () => {
  await expect(rulesDocument()).toMatchFileSnapshot('../../../docs/rules.md');
});
