/**
 * What a mark of one’s own is drawn with: the verbs of paths, as a canvas and d3-path have them. Angles in radians, clockwise from the right;
 * y grows downwards.
 */
export interface MarkPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  bezierCurveTo(control1X: number, control1Y: number, control2X: number, control2Y: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number, counterclockwise?: boolean): void;
  rect(x: number, y: number, width: number, height: number): void;
  closePath(): void;
}

/** A shape of one’s own for the marks of some events. Each symbol of d3-shape that is to be filled is one. */
export interface Mark {
  /**
   * Draws the shape round (0, 0), where the event is. It is filled with the colour of the event. Whatever its measures are, it is made as large as
   * fits into the circle of a mark.
   *
   * @param radius of a circle to draw in, for those who like to know one
   */
  draw(pen: MarkPen, radius: number): void;
  /** How large it is beside a plain mark, from 0.5; default, and most, 1.5: up to that it keeps clear of texts. */
  readonly size?: number;
  /** What it says, in the legend and for those who hear it; default: its name. */
  readonly title?: string;
}

/** Marks of one’s own by their names. */
export type Marks = Readonly<Record<string, Mark>>;
