import { colours, roleLooks } from './colours';
import { drawingNamespace } from './xml';

const colour = (name: string, value: string) =>
  `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const font = (name: string) =>
  `<a:${name}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="9525">${fill}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

const scheme = [
  colour('dk1', colours.ink),
  colour('lt1', colours.ground),
  colour('dk2', colours.ink2),
  colour('lt2', colours.sunken),
  colour('accent1', colours.fig1),
  colour('accent2', colours.fig2),
  colour('accent3', roleLooks.implementer.colour),
  colour('accent4', roleLooks.catalyst.colour),
  colour('accent5', roleLooks.partner.colour),
  colour('accent6', colours.gold),
  colour('hlink', colours.ink),
  colour('folHlink', colours.ink2),
].join('');

/**
 * Colours and font of a presentation. Arial, since every machine has it; exactly three fills, lines and effects, since
 * PowerPoint repairs a file with any other number.
 */
export function theme(name: string): string {
  return (
    `<a:theme ${drawingNamespace} name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${scheme}</a:clrScheme>` +
    `<a:fontScheme name="${name}">${font('majorFont')}${font('minorFont')}</a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}
