import { describe, expect, test } from 'vitest';
import { colleaguesOf, taughtIn, withColleagues, withoutTaught, withTaught } from '#addin/app/profiles.ts';
import type { ApiClient, BureauProfile, ProfileRequest } from '#shared/api/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import type { SheetProfile } from '#shared/sheet/index.ts';

const own: SheetProfile = {
  columns: { 'mijn kop': 'grounds' },
  labels: { domain: { werkvloer: 'T01' }, grounds: { heerkomst: 'G01' } },
  dateOrders: { datum: 'day-first' },
};
const theirs: SheetProfile = {
  columns: { 'mijn kop': 'domain', telnr: 'personal' },
  labels: { domain: { werkvloer: 'T02', kantoor: 'T01' } },
  dateOrders: { datum: 'month-first' },
};

function server(answer: SheetProfile | Error) {
  const saved: ProfileRequest['taught'][] = [];
  const kept: BureauProfile = { bureau: 'rotterdam', version: 1, savedAt: null, taught: emptyProfile };
  const api: Pick<ApiClient, 'profile' | 'saveProfile'> = {
    profile: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ ...kept, taught: answer })),
    saveProfile: (request) => {
      saved.push(request.taught);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(kept);
    },
  };
  return { colleagues: colleaguesOf(api, 'rotterdam'), saved };
}

describe('what a workbook was taught', () => {
  test('wins over what colleagues taught theirs, word by word', () => {
    expect(withColleagues(theirs, own)).toEqual({
      columns: { 'mijn kop': 'grounds', telnr: 'personal' },
      labels: { domain: { werkvloer: 'T01', kantoor: 'T01' }, grounds: { heerkomst: 'G01' } },
      dateOrders: { datum: 'day-first' },
    });
  });

  test('can be seen one by one, and each can be forgotten without touching the rest', () => {
    const all = taughtIn(own);
    expect(all.map(({ word }) => word)).toEqual(['mijn kop', 'werkvloer', 'heerkomst', 'datum']);
    for (const taught of all) {
      const left = withoutTaught(own, taught);
      expect(taughtIn(left)).toEqual(all.filter((one) => one !== taught));
      expect(taughtIn(withTaught(left, taught))).toHaveLength(all.length);
    }
  });
});

describe("the bureau's profile", () => {
  test('gives a new workbook the words of colleagues', async () => {
    expect(await server(theirs).colleagues.load()).toEqual(theirs);
  });

  test('that does not answer keeps nobody from working', async () => {
    expect(await server(new Error('geen verbinding')).colleagues.load()).toEqual(emptyProfile);
  });

  test('is told of headers and words, but of nothing about people and of no stories', async () => {
    const { colleagues, saved } = server(theirs);
    const odd = {
      ...own,
      columns: { 'mijn kop': 'grounds', 'gebeld door mw. jansen': 'ignore', ['x'.repeat(81)]: 'ignore' },
    } as const;
    await colleagues.add({ ...odd, labels: { domain: { 'jan@voorbeeld.nl': 'T01', werkvloer: 'T01' } } });
    expect(saved).toEqual([
      {
        columns: { 'mijn kop': 'grounds' },
        labels: { domain: { werkvloer: 'T01' } },
        dateOrders: { datum: 'day-first' },
      },
    ]);
  });

  test('forgets one word and keeps the others', async () => {
    const { colleagues, saved } = server(theirs);
    await colleagues.forget({ kind: 'label', field: 'domain', word: 'werkvloer', meaning: 'T01' });
    expect(saved).toEqual([{ columns: {}, labels: { domain: { werkvloer: null } }, dateOrders: {} }]);
  });
});
