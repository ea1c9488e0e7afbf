import { sources } from './sources.ts';
import { normaliseLabel } from './normalise.ts';
import type { Bureau, BureauId, Source } from './types.ts';

/** The bureaus and their areas as shipped. Configuration, not law: verify with the bureaus before use. */
export const bureausSource: Source = sources.practice;

const codes = (numbers: string): string[] => numbers.split(' ').map((number) => `GM${number}`);

export const bureaus: readonly Bureau[] = [
  {
    id: 'amsterdam',
    name: 'Discriminatie.nl Regio Amsterdam',
    letter: 'A',
    city: 'GM0363',
    area: codes('0358 0362 0363 0384 0437 0451'),
  },
  {
    id: 'den-haag',
    name: 'Discriminatie.nl Haaglanden',
    letter: 'H',
    city: 'GM0518',
    area: codes('0503 0518 0603 0629 0637 1783 1842 1916 1926'),
  },
  {
    id: 'rotterdam',
    name: 'RADAR (Rotterdam-Rijnmond)',
    letter: 'R',
    city: 'GM0599',
    area: codes('0489 0502 0542 0556 0597 0599 0606 0613 0622 1621 1924 1930 1992'),
  },
  {
    id: 'utrecht',
    name: 'Art.1 Midden Nederland',
    letter: 'U',
    city: 'GM0344',
    area: codes(
      '0307 0308 0310 0312 0313 0317 0321 0327 0331 0335 0339 0340 0342 0344 0345 0351 0352 0353 0355 0356 0589 0632 0736 1581 1904 1961',
    ),
  },
];

const byId = new Map(bureaus.map((bureau) => [bureau.id, bureau]));

/** The bureau with this id. */
export function bureauOf(id: BureauId): Bureau {
  const bureau = byId.get(id);
  if (bureau === undefined) throw new RangeError(`unknown bureau id: ${id}`);
  return bureau;
}

const names: Readonly<Record<string, BureauId>> = {
  amsterdam: 'amsterdam',
  adam: 'amsterdam',
  mdra: 'amsterdam',
  'meldpunt discriminatie regio amsterdam': 'amsterdam',
  gm0363: 'amsterdam',
  'den haag': 'den-haag',
  denhaag: 'den-haag',
  dh: 'den-haag',
  haaglanden: 'den-haag',
  's gravenhage': 'den-haag',
  sgravenhage: 'den-haag',
  'the hague': 'den-haag',
  gm0518: 'den-haag',
  rotterdam: 'rotterdam',
  rdam: 'rotterdam',
  radar: 'rotterdam',
  'rotterdam rijnmond': 'rotterdam',
  rijnmond: 'rotterdam',
  gm0599: 'rotterdam',
  utrecht: 'utrecht',
  'midden nederland': 'utrecht',
  'art 1 midden nederland': 'utrecht',
  art1: 'utrecht',
  'art1 utrecht': 'utrecht',
  gm0344: 'utrecht',
};

const lookup: ReadonlyMap<string, BureauId> = new Map([
  ...Object.entries(names),
  ...bureaus.map(({ id, name }): [string, BureauId] => [normaliseLabel(name), id]),
]);

/** The bureau that a person means by `denhaag`, `'s-Gravenhage`, `RADAR` or `art.1`; `null` when none fits. */
export function findBureau(text: string): Bureau | null {
  const id = lookup.get(normaliseLabel(text));
  return id === undefined ? null : bureauOf(id);
}
