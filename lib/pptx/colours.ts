import type { RoleId } from '#data/types';

/** Colours of the light theme as PowerPoint writes them; the tokens of the style sheet have the same values. */
export const colours = {
  ground: 'FBFAF6',
  sunken: 'F4F1E8',
  ink: '1D1B2E',
  ink2: '55526B',
  line: 'E4DFD3',
  edge: '858198',
  gold: 'B87C12',
  cautionTint: 'FCF3DE',
  fig1: '4A4760',
  fig2: '7D798F',
  white: 'FFFFFF',
  black: '000000',
} as const;

/** Colour and shape of a role; a role is never told by its colour alone. */
export const roleLooks: Readonly<
  Record<RoleId, { readonly colour: string; readonly thread: string; readonly shape: string }>
> = {
  implementer: { colour: '0C6B5E', thread: 'D3EBE5', shape: 'ellipse' },
  catalyst: { colour: 'A2480F', thread: 'F8E1CE', shape: 'diamond' },
  partner: { colour: '3A3D98', thread: 'DCDDF5', shape: 'roundRect' },
};
