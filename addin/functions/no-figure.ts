/** Why a cell has no number, with the error that Excel shows. */
export class NoFigure extends Error {
  override readonly name = 'NoFigure';
  readonly kind: 'invalidValue' | 'notAvailable';

  constructor(kind: NoFigure['kind'], reason: string) {
    super(reason);
    this.kind = kind;
  }
}
