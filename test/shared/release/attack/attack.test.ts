import { describe, expect, test } from 'vitest';
import { brokenExamples, publishedEditions } from './examples.ts';
import { attackers, knowledgeOf } from './knowledge.ts';
import { attack, holds } from './program.ts';

/** A slice of `npm run attack`: fewer registrations and tries. */
const tries = 12;

describe('a linear program over everything that a role can fetch', () => {
  const publications = publishedEditions(200, 2);

  test.each(attackers.filter(({ forms }) => !forms))('finds nothing for: $name', async (role) => {
    const knowledge = knowledgeOf(publications, role);
    const outcome = await attack(knowledge, tries);
    expect({ ...outcome, holds: holds(knowledge, outcome) }).toMatchObject({ pinned: 0, holds: true });
  });

  test('cannot tell one count for sure even with the exact forms of all cities', async () => {
    const forms = attackers.find((role) => role.forms);
    const outcome = await attack(knowledgeOf(publications.slice(0, 1), forms!), tries);
    expect(outcome).toMatchObject({ tried: tries, pinned: 0 });
  });
});

describe('the same program breaks', () => {
  test.each(brokenExamples(150))('$name', async ({ knowledge }) => {
    const outcome = await attack(knowledge, 60);
    expect({ ...outcome, holds: holds(knowledge, outcome) }).toMatchObject({ holds: false });
  });
});
