import type { Direction } from './movement.ts';
import type { Selector } from './selector.ts';

/** What keys on the grid can ask for besides moving the selection. */
export interface GridCommands {
  /** Starts editing; `null` text keeps what is in the cell, `''` types over it. */
  edit(text: string | null): void;
  clear(): void;
  undo(): void;
  redo(): void;
  save(): void;
  open(): void;
  /** Shows the sheet before or after this one. */
  turnSheet(by: 1 | -1): void;
  escape(): void;
  /** Rows that fit on the screen. */
  pageRows(): number;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Does what a key means in Excel; gives whether it meant anything. */
export function handleKey(event: KeyboardEvent, selector: Selector, commands: GridCommands): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (moves(event, control, selector, commands)) return true;
  if (control) return shortcut(event, selector, commands);
  if (event.key === 'F2') commands.edit(null);
  else if (event.key === 'Delete') commands.clear();
  else if (event.key === 'Backspace') commands.edit('');
  else if (event.key === 'Escape') commands.escape();
  else if (event.key.length === 1 && !event.altKey) {
    commands.edit('');
    return false;
  } else return false;
  return true;
}

function moves(event: KeyboardEvent, control: boolean, selector: Selector, commands: GridCommands): boolean {
  const stretch = event.shiftKey;
  const arrow = arrows[event.key];
  if (arrow) selector.move(arrow, { stretch, far: control });
  else if (event.key === 'Home') selector.home({ stretch, far: control });
  else if (event.key === 'End' && control) selector.end({ stretch });
  else if (event.key === 'End') selector.move('right', { stretch, far: true });
  else if (event.key === 'Tab' && !control) selector.next(stretch ? 'left' : 'right');
  else if (event.key === 'Enter' && !control) selector.next(stretch ? 'up' : 'down');
  else if (event.key === 'PageDown' || event.key === 'PageUp') {
    const down = event.key === 'PageDown';
    if (control) commands.turnSheet(down ? 1 : -1);
    else selector.move(down ? 'down' : 'up', { stretch, count: Math.max(1, commands.pageRows() - 1) });
  } else return false;
  return true;
}

function shortcut(event: KeyboardEvent, selector: Selector, commands: GridCommands): boolean {
  switch (event.key.toLowerCase()) {
    case 'a':
      selector.selectAll();
      return true;
    case 'z':
      if (event.shiftKey) commands.redo();
      else commands.undo();
      return true;
    case 'y':
      commands.redo();
      return true;
    case 's':
      commands.save();
      return true;
    case 'o':
      commands.open();
      return true;
    case ' ':
      selector.selectColumns(selector.active.column, selector.far.column);
      return true;
    default:
      return false;
  }
}
