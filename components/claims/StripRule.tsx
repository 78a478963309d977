type Props = { readonly x: number; readonly height: number };

/** The double rule at the end of the study. Nothing is drawn across it: a span that goes on is cut there. */
export function StripRule({ x, height }: Props) {
  return (
    <>
      <path className="strip-gap" d={`M${x} 4V${height}`} />
      <path className="strip-rule" d={`M${x - 2} 4V${height}M${x + 2} 4V${height}`} />
    </>
  );
}
