/** Who may show the pane in a frame: Excel on the web, and the workbench on this computer. */
const frames = [
  "'self'",
  'https://localhost:*',
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.sharepoint.com',
  'https://*.microsoft365.com',
];

const signIn = ['https://login.microsoftonline.com', 'https://login.windows.net'];

/**
 * Content Security Policy of the pane. Styles are written by script (Fluent UI), hence 'unsafe-inline' for them only;
 * scripts come from here and from Office's own address.
 */
export const paneHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: https://*.cdn.office.net https://static2.sharepointonline.com",
    `connect-src 'self' ${signIn.join(' ')}`,
    `frame-src 'self' ${signIn.join(' ')}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames.join(' ')}`,
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
};
