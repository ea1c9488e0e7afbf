export * from './ErrorBoundary.tsx';
export * from './PaneFrame.tsx';
export * from './states.tsx';
export * from './theme.ts';
export * from './SeverityIcon.tsx';
