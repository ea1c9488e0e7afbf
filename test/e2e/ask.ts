import type { Frame } from 'playwright-core';
import type { Desk } from './desk.ts';

/** The pane's own page. */
export const frameOf = ({ page }: Desk): Frame => page.frames().find((one) => one !== page.mainFrame())!;

/** Asks the API something as somebody else, from the pane's own origin. */
export const askAs = (frame: Frame, person: string, path: string, body: object): Promise<number> =>
  frame.evaluate(
    async ({ who, to, sent }) => {
      const { token } = (await (await fetch(`/issuer/token?person=${who}`)).json()) as { token: string };
      const headers = {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      };
      return (await fetch(`/api/v1/${to}`, { method: 'POST', headers, body: JSON.stringify(sent) })).status;
    },
    { who: person, to: path, sent: body },
  );
