import { describe, expect, it } from 'vitest';
import {
  bundledPlaybook,
  findingGuides,
  forPartner,
  glossaryOf,
  guidanceForRule,
  partnersIn,
  stepsOf,
  yearOfWork,
} from '#shared/blauwdruk/index.ts';
import { ruleIds } from '#shared/rules/index.ts';

describe('The playbook from one partner’s side', () => {
  it('has every step of that partner and of nobody else, and together the partners have them all', () => {
    const all = bundledPlaybook.partners.flatMap(({ id }) => {
      const own = stepsOf(forPartner(bundledPlaybook, id));
      expect(own.every(({ partner }) => partner === id)).toBe(true);
      return own;
    });
    expect(all).toHaveLength(stepsOf(bundledPlaybook).length);
  });

  it('leaves out the routes, words and sources that it has nothing to do with', () => {
    const municipality = forPartner(bundledPlaybook, 'municipality');
    expect(municipality.routes).toEqual([]);
    expect(municipality.glossary.map(({ term }) => term.nl)).toContain('Driehoek');
    expect(municipality.glossary.map(({ term }) => term.nl)).not.toContain('Sepot');
    expect(municipality.sources.map(({ id }) => id)).toEqual(['wga', 'besluit', 'regeling', 'om-2007']);
    expect(forPartner(bundledPlaybook, 'police').routes.map(({ id }) => id)).toEqual(['crime']);
  });

  it('says who else works in the same phase', () => {
    const others = partnersIn(bundledPlaybook, 'prosecution', 'police').map(({ id }) => id);
    expect(others).toEqual(['bureau', 'prosecution', 'rdo']);
  });
});

describe('The year of work', () => {
  const moments = (today: string, partner?: string) =>
    yearOfWork(bundledPlaybook, today, partner).map((one) => [one.step.id, one.kind === 'by' ? one.date : one.times]);

  it('has the statutory form before 1 April, and triangle and RDO at least twice', () => {
    expect(moments('2026-02-01')).toEqual([
      ['wga-form', '2026-03-31'],
      ['triangle', 2],
      ['rdo-meeting', 2],
    ]);
  });

  it('looks to the next year once the day is past', () => {
    expect(moments('2026-03-31', 'municipality')[0]).toEqual(['wga-form', '2026-03-31']);
    expect(moments('2026-04-01', 'municipality')[0]).toEqual(['wga-form', '2027-03-31']);
  });
});

describe('From a finding to the playbook', () => {
  it('leads only from rules that exist', () => {
    expect(findingGuides.map(({ rule }) => rule).filter((rule) => !ruleIds.some((id) => id === rule))).toEqual([]);
  });

  it('an anonymous reporter with mediation leads to art. 5', () => {
    const guide = guidanceForRule('V6');
    const route = bundledPlaybook.routes.find(({ id }) => guide?.kind === 'route' && id === guide.id);
    expect(route?.sources).toEqual([{ source: 'besluit', part: 'art. 5' }]);
  });

  it('says nothing about a rule that it does not explain', () => {
    expect(guidanceForRule('V5')).toBeNull();
  });
});

describe('Words that are explained', () => {
  const words = (text: string) => glossaryOf(bundledPlaybook, [text], 'nl').map(({ term }) => term.nl);

  it('are those that stand in the text, also with an ending', () => {
    expect(words('Bemiddel tussen de partijen.')).toEqual(['Bemiddeling']);
    expect(words('Zet de zaak op het zaaksoverzicht van het RDO.')).toEqual(['RDO', 'Zaaksoverzicht']);
    expect(words('Bel de melder.')).toEqual([]);
  });
});
