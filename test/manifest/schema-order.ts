/**
 * Children of the manifest's elements in the order that the schema demands; Excel refuses a manifest in another order.
 * Source: [MS-OWEMXML] Office Web Extensibility Manifest Format (TaskPaneApp, VersionOverridesV1_0, CustomTab and the
 * types that these refer to) and the add-in only manifest reference of Office Add-ins.
 */
export const elementOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  AllFormFactors: ['ExtensionPoint'],
  ExtensionPoint: ['CustomTab', 'OfficeTab', 'Script', 'Page', 'Metadata', 'Namespace'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'OfficeGroup', 'Label', 'InsertBefore', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control', 'OfficeControl'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  WebApplicationInfo: ['Id', 'MsaId', 'Resource', 'Scopes', 'Authorizations'],
};
