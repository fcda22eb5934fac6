/**
 * The pen for custom marks: path methods, as those of a canvas and of d3-path. Angles are in radians, clockwise from
 * the right; y grows downwards.
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

/** A custom shape for the marks of some events. Any symbol of d3-shape that is filled can be one. */
export interface Mark {
  /**
   * Draws the shape around (0, 0), the position of the event. It is filled with the colour of the event, and scaled to
   * fit into the circle of a mark, whatever its own size is.
   *
   * @param radius of a circle to draw in, if that is of use
   */
  draw(pen: MarkPen, radius: number): void;
  /** Its size relative to a plain mark, 0.5–1.5; default 1.5, the largest that keeps clear of texts. */
  readonly size?: number;
  /** What it means, for the legend and for screen readers; default: its name. */
  readonly title?: string;
}

/** Custom marks by their names. */
export type Marks = Readonly<Record<string, Mark>>;
