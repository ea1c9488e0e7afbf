/** Who somebody chose to be, kept until the browser's tab closes: opening another workbook does not ask again. Invented people only. */
const key = 'meldbeeld.person';

let firstOfPage = true;

/** The person chosen before in this session, once per page: whoever signs out is asked again. */
export function rememberedPerson(): string | null {
  const known = firstOfPage ? sessionStorage.getItem(key) : null;
  firstOfPage = false;
  return known;
}

export const rememberPerson = (id: string): void => sessionStorage.setItem(key, id);
