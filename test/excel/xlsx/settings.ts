import { XMLParser } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/**
 * What an add-in keeps in a document, as Excel writes it into the file: a web extension part with a property per setting
 * and its value as JSON, and a task pane that refers to it ([MS-OWEXML] 2.2 and 2.3).
 */

/** The id in `manifest.xml`: the settings of another add-in are not ours. */
const addinId = '6f0a3c52-9d47-4e1b-8a35-2c7be1d4f960';

const folder = 'xl/webextensions/';
const types = '[Content_Types].xml';
const rootRelations = '_rels/.rels';
const extensions = 'http://schemas.microsoft.com/office/webextensions';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text.replace(
    /[&<>"\t\n\r]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? `&#${sign.charCodeAt(0)};`,
  );

/** Adds the settings to the bytes of a workbook; a workbook without any stays as it is. */
export function withSettings(bytes: Uint8Array, settings: ReadonlyMap<string, unknown>): Uint8Array {
  if (settings.size === 0) return bytes;
  const files = unzipSync(bytes);
  files[`${folder}webextension1.xml`] = strToU8(webExtension(settings));
  files[`${folder}taskpanes.xml`] = strToU8(
    `${head}<wetp:taskpanes xmlns:wetp="${extensions}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
      '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
      '</wetp:taskpane></wetp:taskpanes>',
  );
  files[`${folder}_rels/taskpanes.xml.rels`] = strToU8(
    `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" ` +
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
  );
  insert(files, types, '</Types>', [
    `<Override PartName="/${folder}taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>`,
    `<Override PartName="/${folder}webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
  ]);
  insert(files, rootRelations, '</Relationships>', [
    '<Relationship Id="rIdTaskpanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" ' +
      `Target="${folder}taskpanes.xml"/>`,
  ]);
  return zipSync(files);
}

function insert(files: Unzipped, name: string, before: string, parts: readonly string[]): void {
  const text = strFromU8(files[name] ?? new Uint8Array());
  files[name] = strToU8(text.replace(before, parts.join('') + before));
}

function webExtension(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(JSON.stringify(value))}"/>`,
  );
  return (
    `${head}<we:webextension xmlns:we="${extensions}/webextension/2010/11" id="{${addinId}}">` +
    `<we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties.join('')}</we:properties><we:bindings/>` +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>'
  );
}

interface WebExtension {
  readonly webextension?: {
    readonly reference?: { readonly '@id'?: string };
    readonly properties?:
      { readonly property?: readonly { readonly '@name': string; readonly '@value': string }[] } | '';
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => name === 'property',
});

/** The settings that this add-in keeps in a workbook; a value that is no JSON is left out. */
export function settingsIn(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/webextensions\/webextension\d+\.xml$/u.test(name) });
  const settings = new Map<string, unknown>();
  for (const part of Object.values(parts)) {
    const { webextension } = parser.parse(strFromU8(part)) as WebExtension;
    if (webextension?.reference?.['@id']?.replace(/[{}]/gu, '').toLowerCase() !== addinId) continue;
    for (const { '@name': name, '@value': value } of (webextension.properties || {}).property ?? []) {
      try {
        settings.set(name, JSON.parse(value));
      } catch {
        // Written by something else than the library, which always writes JSON.
      }
    }
  }
  return settings;
}
