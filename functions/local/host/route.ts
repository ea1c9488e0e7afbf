/** Values of the parts of a route between braces. */
export type RouteParameters = Readonly<Record<string, string>>;

const constraints: Readonly<Record<string, string>> = {
  int: '-?\\d+',
  long: '-?\\d+',
  guid: '[0-9a-fA-F-]{36}',
  alpha: '[A-Za-z]+',
  bool: '(?:true|false)',
};

const parameter = /\{(\*{0,2})([A-Za-z_]\w*)((?::[^}=?]+)*)(?:=([^}]*))?(\?)?\}/g;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A route template as ASP.NET and thus the Functions host reads it: `{id}`, `{id?}`, `{id=default}`, `{id:int}`, `{*rest}`;
 * without regard to case. The result gives a path's parameters, or `null` when the path is another route's.
 */
export function compileRoute(template: string): (path: string) => RouteParameters | null {
  const names: string[] = [];
  const defaults: Record<string, string> = {};
  const segments = template.split('/').filter((segment) => segment !== '');
  const pattern = segments.map((segment) => compileSegment(segment, names, defaults)).join('');
  const expression = new RegExp(`^${pattern}/?$`, 'i');
  return (path) => {
    const match = expression.exec(path);
    if (!match) return null;
    const found = names.flatMap((name, index): [string, string][] => {
      const value = match[index + 1];
      return value ? [[name, decodeURIComponent(value)]] : [];
    });
    return { ...defaults, ...Object.fromEntries(found) };
  };
}

function compileSegment(segment: string, names: string[], defaults: Record<string, string>): string {
  let source = '';
  let end = 0;
  for (const match of segment.matchAll(parameter)) {
    const [whole, star = '', name = '', rules = '', fallback] = match;
    source += literal(segment.slice(end, match.index));
    end = match.index + whole.length;
    names.push(name);
    if (fallback !== undefined) defaults[name] = fallback;
    const rule = rules.split(':').find((candidate) => candidate in constraints);
    source += star ? '(.*)' : `(${(rule && constraints[rule]) ?? '[^/]+?'})`;
  }
  source += literal(segment.slice(end));
  const optional = /^\{[^}]*[?=][^}]*\}$|^\{\*/.test(segment);
  return optional ? `(?:/${source})?` : `/${source}`;
}
