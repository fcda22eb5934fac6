const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:E-?\d+)?)`;
/** `Point(13.4 52.5)`, optionally after the name of a planet. */
const POINT = new RegExp(String.raw`^(?:<([^>]*)>)? *Point *\( *${NUMBER}[ ,]+${NUMBER} *\)$`, 'i');

/**
 * The latitude and longitude of a point on Earth in well-known text, which has the longitude first; undefined for any
 * other text.
 */
export function pointIn(text: string | undefined): readonly [latitude: number, longitude: number] | undefined {
  const [, globe, longitude, latitude] = POINT.exec(text ?? '') ?? [];
  const isEarth = globe === undefined || /\/(?:Q2|CRS84)$/.test(globe);
  return latitude === undefined || !isEarth ? undefined : [Number(latitude), Number(longitude)];
}
