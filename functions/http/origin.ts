import { isIPv4, isIPv6 } from 'node:net';
import type { HttpRequest } from '@azure/functions';

/**
 * The network that a request came from, for the audit trail: the first 24 bits of an IPv4 address or 48 of an IPv6 address,
 * which name an organisation and not a desk. Azure's front end adds the caller's address at the end of `X-Forwarded-For`;
 * what stands before it was sent by the caller. `local` without that header.
 */
export function originOf(request: HttpRequest): string {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const address = last.replace(/^\[([^\]]*)\].*$/, '$1');
  const withoutPort = address.replace(/^([\d.]+):\d+$/, '$1');
  if (isIPv4(withoutPort)) return `${withoutPort.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIPv6(address)) return `${firstGroups(address)}::/48`;
  return 'local';
}

/** The first three groups of an IPv6 address, of which `::` may stand for some. */
function firstGroups(address: string): string {
  const [left = '', right = ''] = address.split('::');
  const before = left.split(':').filter((group) => group !== '');
  const after = right.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...(address.includes('::') ? zeros : []), ...after].slice(0, 3).join(':').toLowerCase();
}
