/** A message from the pane's office.js, as `Microsoft.Office.Common` sends it through `postMessage`. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const paneAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Numbers of the methods that arrive as `executeMethod`. */
export const dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  executeBatch: 93,
  commandCompleted: 94,
  getAccessToken: 98,
} as const;

/** Office's own error numbers. */
export const officeError = {
  none: 0,
  unsupported: 5000,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  /** Nobody is signed in. */
  notSignedIn: 13001,
} as const;

/** Reads a message, or gives `null` for anything that office.js did not send. */
export function readPaneMessage(text: unknown): PaneMessage | null {
  if (typeof text !== 'string') return null;
  try {
    const message: unknown = JSON.parse(text);
    const isMessage = typeof message === 'object' && message !== null && '_messageType' in message;
    return isMessage && message._messageType === 0 ? (message as PaneMessage) : null;
  } catch {
    return null;
  }
}

/** An answer (`_responseType` 0) or an event (1). */
export function answerTo(request: PaneMessage, origin: string, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** What office.js is told of the page (`OSF.HostInfoFlags`): one runtime for pane and commands, and functions for cells. */
const sharedRuntimeWithFunctions = 1 | 2;

/** The address that makes office.js start as Excel on the web, talking to the window around it. */
export function paneAddress(
  paneUrl: string,
  locale: string,
  conversation: string,
  app: string,
  origin: string,
): string {
  const url = new URL(paneUrl);
  url.searchParams.set(
    '_host_Info',
    `Excel|Web|16.01|${locale}|${crypto.randomUUID()}|||${sharedRuntimeWithFunctions}`,
  );
  url.hash = `&_serializer_version=1&_xdm_Info=${encodeURIComponent(conversation)}|${app}|${origin}`;
  return url.href;
}
