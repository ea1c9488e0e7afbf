import { childNamed, childrenNamed, parseXml, withDescendants, type XmlElement } from './xml.ts';

/** What a ribbon button does: run a function of the add-in, or show the pane. */
export type RibbonAction = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Icon addresses by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel takes from an add-in's manifest to build its ribbon and open its pane. */
export interface AddinManifest {
  readonly name: string;
  readonly paneUrl: string;
  /** Functions for cells; the address of what the function wizard says. */
  readonly functions: { readonly namespace: string; readonly metadataUrl: string };
  readonly tab: { readonly id: string; readonly label: string; readonly groups: readonly RibbonGroup[] };
}

/** Turns a resource id into its text or address. */
type Resolve = (resid: string | undefined) => string;

/**
 * Reads an add-in-only manifest for one display language, such as `nl-NL` or `en-US`; a text without a translation keeps its default.
 * @throws Error when an element or a resource that Excel needs is missing
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const app = parseXml(xml);
  const overrides = childNamed(app, 'VersionOverrides');
  const resolve = resources(childNamed(overrides, 'Resources'), locale);
  const host = childNamed(childNamed(overrides, 'Hosts'), 'Host');
  const formFactor = childNamed(host, 'DesktopFormFactor');
  const functions = childNamed(childNamed(host, 'AllFormFactors'), 'ExtensionPoint');
  const tab = childNamed(childNamed(formFactor, 'ExtensionPoint'), 'CustomTab');
  return {
    name: translated(childNamed(app, 'DisplayName'), 'DefaultValue', locale),
    paneUrl: resolve(childNamed(formFactor, 'FunctionFile').attributes['resid']),
    functions: {
      namespace: resolve(childNamed(functions, 'Namespace').attributes['resid']),
      metadataUrl: resolve(childNamed(childNamed(functions, 'Metadata'), 'SourceLocation').attributes['resid']),
    },
    tab: {
      id: tab.attributes['id'] ?? '',
      label: labelOf(tab, resolve),
      groups: childrenNamed(tab, 'Group').map((group) => ({
        id: group.attributes['id'] ?? '',
        label: labelOf(group, resolve),
        buttons: childrenNamed(group, 'Control').map((control) => readButton(control, resolve)),
      })),
    },
  };
}

function readButton(control: XmlElement, resolve: Resolve): RibbonButton {
  const supertip = childNamed(control, 'Supertip');
  const images = childrenNamed(childNamed(control, 'Icon'), 'Image');
  return {
    id: control.attributes['id'] ?? '',
    label: labelOf(control, resolve),
    supertip: {
      title: resolve(childNamed(supertip, 'Title').attributes['resid']),
      description: resolve(childNamed(supertip, 'Description').attributes['resid']),
    },
    icons: Object.fromEntries(
      images.map(({ attributes }) => [Number(attributes['size']), resolve(attributes['resid'])]),
    ),
    action: readAction(childNamed(control, 'Action')),
  };
}

function readAction(action: XmlElement): RibbonAction {
  if (action.attributes['type'] === 'ShowTaskpane') return { kind: 'pane' };
  return { kind: 'function', name: childNamed(action, 'FunctionName').text };
}

function labelOf(element: XmlElement, resolve: Resolve): string {
  return resolve(childNamed(element, 'Label').attributes['resid']);
}

function resources(element: XmlElement, locale: string): Resolve {
  const all = withDescendants(element).filter(({ attributes }) => 'id' in attributes);
  const values = new Map(
    all.map((resource) => [resource.attributes['id'], translated(resource, 'DefaultValue', locale)]),
  );
  return (resid) => {
    const value = values.get(resid);
    if (value === undefined) throw new Error(`The manifest has no resource ${resid ?? '(without a name)'}.`);
    return value;
  };
}

function translated(element: XmlElement, attribute: string, locale: string): string {
  const override = childrenNamed(element, 'Override').find(({ attributes }) => attributes['Locale'] === locale);
  return override?.attributes['Value'] ?? element.attributes[attribute] ?? '';
}
