import { create } from 'storybook/theming/create';
import { TOKENS } from '../src/render/tokens.js';

const FONT = "'Source Sans 3 Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

/** The site in the colours of a timeline. */
function theme(base: 'light' | 'dark'): ReturnType<typeof create> {
  const color = (name: keyof typeof TOKENS): string => TOKENS[name][base];
  return create({
    base,
    brandTitle: 'event-timeline',
    brandUrl: '?path=/docs/start--docs',
    brandTarget: '_self',
    fontBase: FONT,
    colorPrimary: color('accent'),
    colorSecondary: color('accent'),
    appBg: color('tint'),
    appContentBg: color('background'),
    appPreviewBg: color('background'),
    appBorderColor: color('rule'),
    appBorderRadius: 6,
    textColor: color('text'),
    textMutedColor: color('muted'),
    textInverseColor: color('background'),
    barBg: color('background'),
    barTextColor: color('muted'),
    barHoverColor: color('accent'),
    barSelectedColor: color('accent'),
    buttonBg: color('tint'),
    buttonBorder: color('rule'),
    booleanBg: color('tint'),
    booleanSelectedBg: color('background'),
    inputBg: color('background'),
    inputBorder: color('rule'),
    inputTextColor: color('text'),
    inputBorderRadius: 6,
  });
}

/** Whether the reader’s system asks for dark pages. */
export const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

export const siteTheme = theme(isDark ? 'dark' : 'light');
