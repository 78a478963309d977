import { readFileSync } from 'node:fs';

const tokenFile = 'components/ui/tokens.css';
const wallFile = 'components/charts/wall/wall.css';

/** The colours of the light theme by the name of their custom property; they stand in the first `:root` block. */
function lightTokens(): ReadonlyMap<string, string> {
  const css = readFileSync(tokenFile, 'utf8');
  const [, block = ''] = /:root \{([^}]*)\}/.exec(css) ?? [];
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/^light-dark\((#\w+),.*/, '$1'),
    ]),
  );
}

/**
 * The rules of the wall with the colours of the light theme in place of custom properties and without layers, as an
 * SVG file outside of a page needs them.
 * @throws Error naming the property, if a rule uses one that the light theme does not set, or the selector, if it is one
 * that the renderer of the pictures passes over in silence.
 */
export function lightStyles(): string {
  const tokens = lightTokens();
  const css = readFileSync(wallFile, 'utf8');
  const [unread] = /:(?:is|where|has|not)\(/.exec(css) ?? [];
  if (unread)
    throw new Error(`${wallFile}: pictures have no "${unread}…)". Write the selectors out.`);
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@layer components \{|^\}$/gm, '')
    .replaceAll(/\.wall \{[^}]*\}/g, '')
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = tokens.get(name);
      if (value === undefined) throw new Error(`${wallFile}: ${name} is not set in ${tokenFile}.`);
      return value;
    })
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};:]) ?/g, '$1')
    .trim();
}
