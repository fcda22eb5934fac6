import { unsafeCSS, type CSSResult } from 'lit';
import { tokenVar, type TokenName } from '../render/tokens.js';

/** A token of the theme for use in a stylesheet. */
export const token = (name: TokenName): CSSResult => unsafeCSS(tokenVar(name));
