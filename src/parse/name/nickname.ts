/** `Tom "Rocky" Holt`, `Tom 'Rocky' Holt`, `Tom ''Rocky'' Holt`. */
const QUOTED = /(?<=^|\s)["“„'‘’]{1,2}(?<name>[^"“”„'‘’()]{1,60})["“”'’]{1,2}(?=[\s,]|$)/gu;
/** `Benjamin (Ben) Holt`. */
const BRACKETED = /(?<=^|\s)\((?<name>[^()]{1,60})\)(?=[\s,]|$)/gu;

/** A name, with blanks where its nickname stood. */
interface Bare {
  bare: string;
  nickname?: string;
  /** Where the nickname ends. */
  end: number;
}

/** Takes what is quoted or put in brackets out of a name. */
export function takeNickname(text: string): Bare {
  if (!/["“„'‘’(]/u.test(text)) return { bare: text, end: 0 };
  const found: { nickname?: string; end: number } = { end: 0 };
  const take = (whole: string, name: string, start: number, isName: boolean): string => {
    const end = start + whole.length;
    if (isName && found.nickname === undefined)
      Object.assign(found, { nickname: name.trim(), end });
    return " ".repeat(whole.length);
  };
  const bare = text
    .replace(QUOTED, (whole, name: string, start: number) => take(whole, name, start, true))
    .replace(BRACKETED, (whole, name: string, start: number) =>
      take(whole, name, start, isNickname(name) && !isLast(text, start + whole.length)),
    );
  return { bare, ...found };
}

function isNickname(name: string): boolean {
  return /^(?!née? )\p{Alpha}[\p{Alpha} -]+$/u.test(name);
}

/** Brackets behind the whole name hold something else: `Jane Roe (CNN)`. */
function isLast(text: string, end: number): boolean {
  return !/\p{Alpha}/u.test(text.slice(end)) && !text.includes(",");
}
