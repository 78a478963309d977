declare module 'subset-font' {
  type Range = { readonly min: number; readonly max: number };
  type Options = {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<Record<string, number | Range>>;
  };
  /** Cuts a font down to the characters of a text. The package brings no types; these are the ones used here. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
