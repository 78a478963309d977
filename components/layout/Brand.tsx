const size = { width: 42, height: 28, viewBox: '0 0 42 28' } as const;

/** The three marks that stand for the site, in the head of a page. Decorative: the name follows. */
export function Brand() {
  return (
    <svg {...size} aria-hidden="true">
      <g id="brand">
        <circle className="brand-implementer" cx="8" cy="20" r="7.5" />
        <path className="brand-catalyst" d="M20.5 0 29 8.5 20.5 17 12 8.5Z" />
        <rect className="brand-partner" x="27" y="13" width="14.5" height="14.5" rx="3" />
      </g>
    </svg>
  );
}

/** The marks once more in a page that has them in its head: the slides of a talk hold them fifty times. */
export function BrandAgain() {
  return (
    <svg {...size} aria-hidden="true">
      <use href="#brand" />
    </svg>
  );
}
