export function isCloseTitle(element: Element): boolean;
