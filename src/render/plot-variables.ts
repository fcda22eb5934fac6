import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Scene } from '../layout/scene.js';
import type { TextRole } from '../layout/typography.js';

const ROLES: readonly TextRole[] = ['title', 'date', 'tick'];

/** Gives the stylesheet what the layout has decided, as custom properties: sizes of text, and the height that the picture needs. */
class PlotVariablesDirective extends Directive {
  render(_scene: Scene, _rightToLeft: boolean): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [scene, rightToLeft]: Parameters<this['render']>): typeof noChange {
    const { style } = element as HTMLElement;
    // A magnified part of a list can be higher than it needs.
    const height = scene.orientation === 'vertical' ? Math.max(scene.naturalHeight, scene.height) : scene.naturalHeight;
    style.setProperty('--natural-height', `${String(height)}px`);
    style.setProperty('--head', `${String(Math.ceil(scene.headHeight))}px`);
    style.setProperty('--direction', rightToLeft ? 'rtl' : 'ltr');
    for (const role of ROLES) {
      style.setProperty(`--${role}-size`, `${String(scene.fonts[role].size)}px`);
      style.setProperty(`--${role}-line`, `${String(scene.fonts[role].lineHeight)}px`);
    }
    return noChange;
  }
}

export const plotVariables = directive(PlotVariablesDirective);
