/** Something that lies over the cells of a sheet; sizes and distances are points from the first cell's corner. */
export abstract class Drawing {
  readonly id: string;
  name: string;
  left = 0;
  top = 0;
  width: number;
  height: number;

  constructor(id: string, name: string, size: { readonly width: number; readonly height: number }) {
    this.id = id;
    this.name = name;
    this.width = size.width;
    this.height = size.height;
  }
}
