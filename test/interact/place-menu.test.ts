import { expect, it } from 'vitest';
import { placeMenu } from '../../src/interact/place-menu.js';

const WINDOW = { width: 400, height: 300 };
const MENU = { width: 150, height: 100 };
const button = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

it('placeMenu() puts a menu below its button, both ending at the same side', () => {
  expect(placeMenu(button(300, 50), MENU, WINDOW, 'ltr')).toEqual({ left: 210, top: 74 });
  expect(placeMenu(button(100, 50), MENU, WINDOW, 'rtl')).toEqual({ left: 100, top: 74 });
});

it('placeMenu() puts it above where there is more room', () => {
  expect(placeMenu(button(300, 250), MENU, WINDOW, 'ltr')).toEqual({ left: 210, top: 146 });
  expect(placeMenu(button(300, 100), { ...MENU, height: 500 }, WINDOW, 'ltr').top).toBe(124);
});

it('placeMenu() keeps it in the window', () => {
  expect(placeMenu(button(0, 50), MENU, WINDOW, 'ltr').left).toBe(12);
  expect(placeMenu(button(340, 50), MENU, WINDOW, 'rtl').left).toBe(238);
});
