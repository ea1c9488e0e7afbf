import { startChecker } from '#addin/check/index.ts';
import type { Access } from '#addin/session/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { useApi } from './api.ts';
import { openBook } from './book.ts';
import type { Book, BookState } from './book.ts';
import { colleaguesOf, noColleagues } from './profiles.ts';
import { useSession } from './session.tsx';
import { useStore } from './store.ts';

let current: { readonly access: Access; readonly book: Book } | null = null;

/** Today on this device, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function bookFor(access: Access, api: ApiClient): Book {
  if (current?.access === access) return current.book;
  void current?.book.close();
  const { bureau } = access.caller;
  const colleagues = bureau === null ? noColleagues : colleaguesOf(api, bureau);
  current = { access, book: openBook({ checker: startChecker(), bureau, today, colleagues }) };
  return current.book;
}

/** The open workbook: what was recognised, the findings, the registration of the selected row, and what can be done with it. */
export function useWorkbook(): Book & { readonly now: BookState } {
  const book = bookFor(useSession(), useApi());
  return { ...book, now: useStore(book.state) };
}
