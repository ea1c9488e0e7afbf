import type { ClientFetch } from '#shared/api/index.ts';

/** `fetch`, which also reports how much of a body has been sent: only XMLHttpRequest tells that. */
export const uploadingFetch: ClientFetch = (url, { onUploadProgress, ...init }) =>
  onUploadProgress === undefined ? fetch(url, init) : send(url, init, onUploadProgress);

type OnUploadProgress = NonNullable<Parameters<ClientFetch>[1]['onUploadProgress']>;

function send(url: string, init: RequestInit, onProgress: OnUploadProgress): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(init.method ?? 'GET', url);
    request.responseType = 'arraybuffer';
    new Headers(init.headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress({ sent: loaded, total });
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => reject(new TypeError('The connection broke.'));
    request.onabort = () => reject(new DOMException('Stopped.', 'AbortError'));
    init.signal?.addEventListener('abort', () => request.abort());
    request.send(init.body as XMLHttpRequestBodyInit | null);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const empty = request.status === 204 || request.status === 304;
  return new Response(empty ? null : (request.response as ArrayBuffer), { status: request.status, headers });
}
