import { HostObject, type HostContext } from '../wire.ts';
import type { Looks } from './looks.ts';

/** Part of a range's look; a member that has no place in the model is only noted in the journal. */
export abstract class LookObject extends HostObject {
  readonly looks: Looks;

  constructor(host: HostContext, looks: Looks) {
    super(host);
    this.looks = looks;
  }

  protected note(member: string, value: unknown): void {
    this.host.journal.add({ member: `${this.wireClass}.${member}`, kind: 'set', values: [value] });
  }
}
