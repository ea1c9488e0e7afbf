import { describe, expect, it } from 'vitest';
import { askForPlaybook, inForceFrom } from '#addin/panes/chain/playbook.tsx';
import { placeForRule } from '#addin/panes/chain/guide/place.ts';
import { ConnectionError } from '#shared/api/index.ts';
import { bundledPlaybook, type Playbook } from '#shared/blauwdruk/index.ts';

const newer: Playbook = { ...bundledPlaybook, edition: { ...bundledPlaybook.edition, date: '2027-02-01' } };
const answering = (playbook: Playbook) => ({ guidance: () => Promise.resolve({ version: 'x', playbook }) });

describe('The playbook that the pane goes by', () => {
  it('is the server’s, which can be newer than the one that came with the add-in', async () => {
    const { playbook, origin } = await askForPlaybook(answering(newer));
    expect([playbook.edition.date, origin]).toEqual(['2027-02-01', 'server']);
  });

  it('is the bundled one without a connection', async () => {
    const { playbook, origin } = await askForPlaybook({
      guidance: () => Promise.reject(new ConnectionError('offline')),
    });
    expect([playbook, origin]).toEqual([bundledPlaybook, 'bundled']);
  });

  it('is the bundled one when the server’s contradicts itself by name', async () => {
    const broken = { ...newer, documents: [] };
    expect((await askForPlaybook(answering(broken))).origin).toBe('bundled');
  });
});

describe('The way from a finding', () => {
  it('leads to what the playbook in force has, and nowhere when that has it no longer', () => {
    expect(placeForRule(bundledPlaybook, 'V6')).toMatchObject({ kind: 'route', id: 'anonymous' });
    const without = { ...bundledPlaybook, routes: bundledPlaybook.routes.filter(({ id }) => id !== 'anonymous') };
    expect(placeForRule(inForceFrom(without, 'server').playbook, 'V6')).toBeNull();
    expect(placeForRule(bundledPlaybook, 'V5')).toBeNull();
  });
});
