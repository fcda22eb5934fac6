/** How much one press of a key or button magnifies. */
export const ZOOM_STEP = 1.6;
