export { CertificateError, localCertificate, type Certificate } from './https/certificate.ts';
export { NotBuiltError, servePane, type PaneOptions } from './https/pane.ts';
export { PortInUseError, type LocalServer } from './https/server.ts';
export { serveWorkbench, type WorkbenchOptions } from './https/workbench.ts';
