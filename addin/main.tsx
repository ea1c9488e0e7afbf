import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { registerCommands } from './commands.ts';
import { whenReady } from './excel/index.ts';

/** Once Excel is ready: tie the ribbon, show the pane. Everything else waits until somebody needs it. */
async function start(): Promise<void> {
  await whenReady();
  registerCommands();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App />);
}

void start();
