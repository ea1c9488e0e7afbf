/** Files give column widths in characters of the standard font (7 pixels each, 5 around them); the model in points. */
export const pointsOfCharacters = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

export const charactersOfPoints = (points: number): number =>
  Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 1000) / 1000);
