import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { registerCommands } from './commands.ts';
import { registerFunctions } from './functions/register.ts';
import { whenReady } from './excel/index.ts';

/** Ties the ribbon at once, and shows the pane when Excel is ready. Everything else waits until somebody needs it. */
async function start(): Promise<void> {
  registerCommands();
  registerFunctions();
  await whenReady();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App />);
}

void start();
