import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeLists,
  editDistance,
  matchLabel,
  normaliseLabel,
  saysNothing,
  saysUnknown,
  type CodeList,
} from '#shared/codebook/index.ts';

const { grounds, domains, natures, handlings, kinds, policeReports, municipalities, anonymities } = codeLists;

const codeOf = (list: CodeList, text: string): string | null => {
  const match = matchLabel(list, text);
  return match !== null && 'code' in match ? match.code : null;
};

describe('a label', () => {
  it('is compared without case, accents, punctuation, and spaces of any kind', () => {
    expect(normaliseLabel('  Seksuele\u00a0ORIËNTATIE ')).toBe('seksuele orientatie');
    expect(normaliseLabel('N.v.t.')).toBe('nvt');
    expect(normaliseLabel('Werving & selectie')).toBe('werving en selectie');
    expect(normaliseLabel('\u200fLeef\u200btijd\ufeff')).toBe('leeftijd');
    expect(normaliseLabel('’s-Gravenhage')).toBe('s gravenhage');
  });

  it('is compared alike beside a word with an accent and without one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(normaliseLabel(`${text} één`)).toBe(`${normaliseLabel(text)} een`.trim());
      }),
    );
  });

  it.each([
    ['herkomst, huidskleur, afkomst, etniciteit, herkomst/huidskleur, ras/huidskleur, racisme', grounds, 'G01'],
    ['beperking, handicap, chronische ziekte, validisme', grounds, 'G04'],
    ['seksuele oriëntatie, geaardheid, homofobie, LHBTI', grounds, 'G06'],
    ['sekse, gender, man/vrouw, zwangerschap', grounds, 'G07'],
    ['religie, geloof, islam, moslimhaat, islamofobie', grounds, 'G11'],
    ['arbeid, werk, werkvloer, werving en selectie', domains, 'T01'],
    ['wonen, huur, woningmarkt, makelaar', domains, 'T06'],
    ['uitgaan, café, restaurant, discotheek', domains, 'T05'],
    ['school, opleiding, universiteit', domains, 'T08'],
    ['winkel, bank, verzekering', domains, 'T04'],
    ['gemeente, zorg, openbaar vervoer, uitkering', domains, 'T03'],
    ['straat, park, buitenruimte', domains, 'T13'],
    ['internet, social media, krant, tv', domains, 'T07'],
    ['belediging, uitschelden, pesten, bespuwen', natures, 'A02'],
    ['mishandeling, duwen, slaan', natures, 'A03'],
    ['ongelijke behandeling, weigering, uitsluiting, ongelijke beloning', natures, 'A01'],
    ['doorverwezen', handlings, 'B06'],
    ['bemiddeld', handlings, 'B04'],
  ] as const)('such as %s is known', (labels, list, code) => {
    for (const label of labels.split(', ')) expect(codeOf(list, label), label).toBe(code);
  });

  it('may be the code itself, in any of the ways that people write it', () => {
    for (const text of ['G01', 'g1', ' G 1 ', 'G-01', 'G.1', 'G01 Herkomst', 'G01: ras', 'g1 - huidskleur']) {
      expect(codeOf(grounds, text), text).toBe('G01');
    }
    expect(matchLabel(domains, 'T3')).toEqual({ code: 'T03', how: 'code' });
    expect(codeOf(codeLists.subgrounds, 'g11.1')).toBe('G11.1');
    expect(codeOf(codeLists.subgrounds, 'G1.1')).toBe('G01.1');
    expect(codeOf(grounds, 'G1.1')).not.toBe('G11');
    expect(codeOf(municipalities, '599')).toBe('GM0599');
  });

  it('that begins with a code but says something else is not taken for that code', () => {
    expect(codeOf(grounds, 'G01 Leeftijd')).toBeNull();
    expect(codeOf(grounds, 'G14')).toBeNull();
    expect(codeOf(grounds, 'T01')).toBeNull();
  });

  it('tells how it was recognised', () => {
    expect(matchLabel(grounds, 'leeftijd')).toEqual({ code: 'G05', how: 'exact' });
    expect(matchLabel(grounds, 'Age')).toEqual({ code: 'G05', how: 'exact' });
    expect(matchLabel(grounds, 'Huidskleur')).toEqual({ code: 'G01', how: 'synonym' });
    expect(matchLabel(grounds, 'g05')).toEqual({ code: 'G05', how: 'code' });
  });
});

describe('a misspelt label', () => {
  it('is suggested, never matched', () => {
    expect(matchLabel(grounds, 'heerkomst')).toEqual({ suggestion: { code: 'G01', label: 'Herkomst', distance: 1 } });
    expect(matchLabel(domains, 'Huisvseting')).toMatchObject({ suggestion: { code: 'T06' } });
    expect(matchLabel(municipalities, 'Rotterdan')).toMatchObject({
      suggestion: { code: 'GM0599', label: 'Rotterdam' },
    });
  });

  it('within a longer text is suggested by its words', () => {
    expect(matchLabel(grounds, 'discriminatie wegens leeftijd')).toMatchObject({ suggestion: { code: 'G05' } });
  });

  it('that could be several gets no suggestion', () => {
    expect(matchLabel(grounds, 'leeftijd en religie')).toBeNull();
    expect(matchLabel(municipalities, 'Bergen')).toBeNull();
  });

  it('that is near nothing gets no suggestion, and is never "overig"', () => {
    for (const text of ['xyz', 'kwijt', 'zie toelichting', 'A'.repeat(500)]) {
      const match = matchLabel(grounds, text);
      expect(match, text).toBeNull();
    }
  });

  it('gets a suggestion that is recognised when it is written', () => {
    for (const list of [grounds, domains, natures, handlings, municipalities]) {
      for (const entry of list.entries) {
        const match = matchLabel(list, `${entry.label.nl}q`);
        if (match !== null && 'suggestion' in match) {
          expect(codeOf(list, match.suggestion.label)).toBe(match.suggestion.code);
        }
      }
    }
  });
});

describe('words for not knowing', () => {
  it('are the code for unknown in a list that has one', () => {
    for (const text of ['onbekend', 'Onbekend ', '?', '??', 'niet bekend', 'weet niet']) {
      expect(codeOf(grounds, text), text).toBe('G99');
      expect(codeOf(domains, text), text).toBe('T99');
      expect(codeOf(natures, text), text).toBe('A99');
      expect(codeOf(policeReports, text), text).toBe('unknown');
      expect(codeOf(municipalities, text), text).toBe('GM0000');
    }
  });

  it('leave a field empty in a list that has none', () => {
    expect(matchLabel(kinds, 'onbekend')).toEqual({ empty: true });
    expect(matchLabel(handlings, '?')).toEqual({ empty: true });
  });

  it('differ from words for nothing, which leave a field empty', () => {
    for (const text of ['', ' ', '-', '–', '--', '.', '/', 'nvt', 'n.v.t.', 'N.V.T', 'leeg', '\u00a0']) {
      expect(matchLabel(grounds, text), JSON.stringify(text)).toEqual({ empty: true });
      expect(saysNothing(text) && !saysUnknown(text)).toBe(true);
    }
    expect(codeOf(domains, 'n.v.t.')).toBe('T99');
  });
});

describe('yes and no', () => {
  it('say whether a reporter is anonymous', () => {
    expect(codeOf(anonymities, 'Nee')).toBe('none');
    expect(codeOf(anonymities, 'JA')).toBe('full');
    expect(codeOf(anonymities, 'Tegenover derden')).toBe('third-parties');
  });
});

describe('laws of matching', () => {
  const anyList = fc.constantFrom<CodeList>(grounds, domains, natures, handlings, kinds, municipalities);
  const spelling = anyList.chain((list) =>
    fc.constantFrom(...list.entries).map((entry) => ({ list, code: entry.code, text: entry.label.nl })),
  );
  const noise = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\t', '\u202b', '  ');

  it('noise around a label and its case do not matter', () => {
    fc.assert(
      fc.property(spelling, noise, noise, fc.boolean(), ({ list, code, text }, before, after, upper) => {
        expect(codeOf(list, before + (upper ? text.toUpperCase() : text) + after)).toBe(code);
      }),
    );
  });

  it('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseLabel(normaliseLabel(text))).toBe(normaliseLabel(text));
      }),
    );
  });

  it('any text at all gets an answer', () => {
    fc.assert(
      fc.property(anyList, fc.string({ unit: 'binary' }), (list, text) => {
        const match = matchLabel(list, text);
        if (match !== null && 'code' in match) expect(list.entries.some(({ code }) => code === match.code)).toBe(true);
      }),
    );
  });

  it('an edit distance is the same both ways, and zero only between equals', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right, 20)).toBe(editDistance(right, left, 20));
        expect(editDistance(left, right, 20) === 0).toBe(left === right);
      }),
    );
    expect(editDistance('herkomst', 'hekromst', 3)).toBe(1);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});
